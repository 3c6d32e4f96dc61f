import type { IndicatorInput } from "@/lib/outline/schema";

export const foreignRdIndicators: IndicatorInput[] = [
  {
    code: "foreign-rd.centres",
    name: { zh: "外资研发中心", en: "Foreign-funded research centres" },
    kind: "quantity",
    unit: "家",
    basis: "cumulative",
    definition: {
      zh: "在上海的外资研发中心家数，单位为家；2021年为累计认定数。",
      en: "Foreign-funded research centres in Shanghai (家); in 2021 those recognised to date.",
    },
    comparability: {
      zh: "2018年报告印为“外资在沪研发中心”，未写明统计时点；2021年报告印为“累计认定”。认定后撤出者是否扣除，两份报告均未说明。",
      en: "The 2018 report prints centres in Shanghai without a date, the 2021 report centres recognised to date (累计认定). Neither says whether those that left are taken off.",
    },
  },
  {
    code: "foreign-rd.new-centres",
    name: { zh: "新增外资研发中心", en: "New foreign-funded research centres" },
    kind: "quantity",
    unit: "家",
    basis: "annual",
    definition: {
      zh: "当年全市新增的外资研发中心家数，单位为家。",
      en: "Foreign-funded research centres added in the city during the year (家).",
    },
  },
  {
    code: "foreign-rd.global-centres",
    name: { zh: "外资全球研发中心", en: "Foreign-funded global research centres" },
    kind: "quantity",
    unit: "家",
    basis: "unstated",
    definition: {
      zh: "外资研发中心中全球研发中心的家数，单位为家；底数因年而异。",
      en: "Global research centres among the foreign-funded ones (家); the base differs from year to year.",
    },
    comparability: {
      zh: "2018年的40家指在沪全部全球研发中心；2021年的5家随“其中”印出，底数是累计的506家还是当年新增的25家无法判定。2021年起序列中断，不可相比。",
      en: "The 40 of 2018 are all global centres in Shanghai; the 5 of 2021 follow 其中 (of which), of either the 506 to date or the 25 new ones. The series breaks at 2021; the two cannot be compared.",
    },
  },
  {
    code: "foreign-rd.open-platforms",
    name: { zh: "外资开放式创新平台", en: "Foreign-funded open innovation platforms" },
    kind: "quantity",
    unit: "家",
    basis: "unstated",
    definition: {
      zh: "外资研发中心中开放式创新平台的家数，单位为家；报告未写明底数。",
      en: "Open innovation platforms among the foreign-funded research centres (家); the report leaves the base open.",
    },
  },
  {
    code: "foreign-rd.fortune-500-share",
    name: { zh: "世界500强所设外资研发中心占比", en: "Share set up by Fortune Global 500 companies" },
    kind: "quantity",
    basis: "unstated",
    definition: {
      zh: "由世界500强企业设立的外资研发中心所占比例，按报告以分数表示；报告未写明底数。",
      en: "Share of the foreign-funded research centres set up by Fortune Global 500 companies, as the fraction printed; the report leaves the base open.",
    },
  },
  {
    code: "foreign-rd.researchers",
    name: { zh: "外资研发中心研发人员", en: "Researchers at foreign-funded centres" },
    kind: "quantity",
    unit: "人",
    basis: "unstated",
    definition: {
      zh: "外资在沪研发中心的研发人员数，单位为人；报告未写明统计时点。",
      en: "Researchers at the foreign-funded research centres in Shanghai, in persons; the report does not say as of which date.",
    },
  },
];
