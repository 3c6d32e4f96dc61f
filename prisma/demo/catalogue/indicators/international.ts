import type { IndicatorInput } from "@/lib/outline/schema";

export const internationalIndicators: IndicatorInput[] = [
  {
    code: "international.co-funding-countries",
    name: { zh: "双边共同资助的国家", en: "Countries with bilateral co-funding" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "与上海开展双边共同资助产业创新合作项目的国家名称。",
      en: "Countries that fund industrial innovation projects jointly with Shanghai.",
    },
  },
  {
    code: "international.projects",
    name: { zh: "国际科技合作立项", en: "International cooperation projects approved" },
    kind: "quantity",
    unit: "项",
    basis: "annual",
    definition: {
      zh: "当年支持高校、企业开展双边和多边国际科技合作的立项数，单位为项。",
      en: "Bilateral and multilateral cooperation projects of universities and enterprises approved during the year (项).",
    },
  },
  {
    code: "international.recommended-organisations",
    name: { zh: "推荐加入的国际组织", en: "International organisations recommended to join" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年推荐机构加入的国际科技组织名称。",
      en: "International science organisations that local institutions were recommended to join during the year.",
    },
  },
  {
    code: "international.health-partners",
    name: { zh: "共建健康创新机构的国际伙伴", en: "International partners in health innovation" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "与上海联合共建健康领域创新机构的国际组织名称。",
      en: "International organisations that build health innovation institutes jointly with Shanghai.",
    },
  },
  {
    code: "international.health-institutes",
    name: { zh: "联合共建的健康创新机构", en: "Health innovation institutes built jointly" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "与国际伙伴联合共建的健康领域创新机构名称。",
      en: "Health innovation institutes built jointly with international partners.",
    },
  },
  {
    code: "international.contest-organisers",
    name: { zh: "国际科普赛事中国赛区组织方", en: "Organisers of the Chinese round of the science contest" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "组织开展国际科普赛事中国赛区活动的国际组织名称。",
      en: "International organisations that hold the Chinese round of the science contest.",
    },
  },
  {
    code: "international.contests",
    name: { zh: "国际科普赛事", en: "International popular science contests" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "在沪国际组织举办中国赛区活动的国际科普赛事名称。",
      en: "International popular science contests whose Chinese round is held by organisations based in Shanghai.",
    },
  },
  {
    code: "international.contest-years",
    name: { zh: "国际科普赛事中国赛区连续举办年数", en: "Consecutive years of the Chinese round" },
    kind: "quantity",
    unit: "年",
    basis: "cumulative",
    definition: {
      zh: "截至报告年，中国赛区活动连续举办的年数，单位为年。",
      en: "Consecutive years, up to the report's year, in which the Chinese round was held.",
    },
  },
  {
    code: "foreign-rd.programmes",
    name: { zh: "面向外资研发机构的项目", en: "Programmes for foreign research centres" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年面向在沪外资研发机构设立的科技项目名称。",
      en: "Programmes set up during the year for foreign-funded research centres in Shanghai.",
    },
  },
  {
    code: "foreign-rd.programmes.month",
    name: {
      zh: "面向外资研发机构的项目设立时间",
      en: "Month the programmes for foreign research centres began",
    },
    kind: "dates",
    basis: "part_year",
    definition: {
      zh: "面向在沪外资研发机构的科技项目首次设立的月份。",
      en: "Month in which the programmes for foreign-funded research centres were first set up.",
    },
  },
];
