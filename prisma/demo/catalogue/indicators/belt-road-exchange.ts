import type { IndicatorInput } from "@/lib/outline/schema";

export const beltRoadExchangeIndicators: IndicatorInput[] = [
  {
    code: "belt-road.documents",
    name: { zh: "落实的“一带一路”文件", en: "Belt and Road documents carried out" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年落实的“一带一路”行动方案等文件名称。",
      en: "Titles of the Belt and Road documents that were carried out during the year.",
    },
  },
  {
    code: "belt-road.young-scientists",
    name: { zh: "支持的外籍青年科学家", en: "Young foreign scientists supported" },
    kind: "quantity",
    unit: "名",
    basis: "annual",
    definition: {
      zh: "当年由“一带一路”青年科学家交流项目支持的外籍青年科学家人数，单位为名。",
      en: "Young foreign scientists supported during the year by the Belt and Road exchange programme, in persons (名).",
    },
  },
  {
    code: "belt-road.exhibitions",
    name: { zh: "走出去的科技展览", en: "Exhibitions shown abroad" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年在“一带一路”沿线国家展出的展览名称。",
      en: "Exhibitions shown in Belt and Road countries during the year.",
    },
  },
  {
    code: "belt-road.laboratory-projects",
    name: { zh: "新支持的国际联合实验室项目", en: "New joint laboratory projects" },
    kind: "quantity",
    unit: "项",
    basis: "annual",
    definition: {
      zh: "当年“一带一路”国际联合实验室建设项目中新支持的项数，单位为项。",
      en: "Joint laboratory projects with Belt and Road countries newly supported during the year (项).",
    },
  },
  {
    code: "belt-road.laboratory-projects.named",
    name: { zh: "列名的国际联合实验室项目", en: "Joint laboratory projects by name" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "报告列名的新支持国际联合实验室项目名称；带“等”者为未列全。",
      en: "Newly supported joint laboratory projects that the report names; 等 marks an incomplete list.",
    },
  },
  {
    code: "belt-road.transfer-channels",
    name: {
      zh: "国际技术转移渠道（累计）",
      en: "Channels of international technology transfer (cumulative)",
    },
    kind: "quantity",
    unit: "个",
    basis: "cumulative",
    definition: {
      zh: "累计布局的国际技术转移渠道个数，单位为个。",
      en: "Channels of international technology transfer laid out to date, counted in channels (个).",
    },
  },
  {
    code: "belt-road.transfer-channels.named",
    name: { zh: "列名的国际技术转移渠道", en: "Channels of international technology transfer by name" },
    kind: "names",
    basis: "cumulative",
    definition: {
      zh: "报告列名的国际技术转移渠道，以双方简称表示；带“等”者为未列全。",
      en: "Channels of technology transfer that the report names by their two countries; 等 marks an incomplete list.",
    },
  },
  {
    code: "belt-road.transfer-centres",
    name: { zh: "沿线国家技术转移中心", en: "Technology transfer centres in Belt and Road countries" },
    kind: "quantity",
    unit: "个",
    basis: "unstated",
    definition: {
      zh: "拓展的“一带一路”沿线国家技术转移中心个数，单位为个；报告未写明是否为累计数。",
      en: "Technology transfer centres in Belt and Road countries (个); the report does not say whether to date.",
    },
  },
];
