import type { IndicatorInput } from "@/lib/outline/schema";

export const deltaResearchIndicators: IndicatorInput[] = [
  {
    code: "delta.joint-research.tasks",
    name: { zh: "联合攻关任务", en: "Joint research tasks" },
    kind: "quantity",
    unit: "项",
    basis: "annual",
    definition: {
      zh: "当年由联合攻关专项计划支持的科技攻关任务项数，单位为项；与2023年的攻关方向口径不同。",
      en: "Research tasks supported by the joint programme during the year (项); another base than the directions of 2023.",
    },
  },
  {
    code: "delta.joint-research.departments",
    name: { zh: "承担联合攻关任务的部门", en: "Departments that took on joint research tasks" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "四地承担联合攻关任务的部门类别名称；带“等”者为未列全。",
      en: "Kinds of departments of the four jurisdictions that took on tasks; 等 marks an incomplete list.",
    },
  },
  {
    code: "delta.joint-research.demonstration-fields",
    name: { zh: "形成应用示范案例的领域", en: "Fields with demonstration cases" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "联合攻关产出应用示范案例的领域名称；带“等”者为未列全。",
      en: "Fields in which joint research yielded demonstration cases; 等 marks an incomplete list.",
    },
  },
  {
    code: "delta.tech-export.destinations",
    name: { zh: "技术输出的目的地", en: "Destinations of technology exports" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "技术输出统计所及的长三角省份名称。",
      en: "Provinces of the delta that the figures of technology exports cover.",
    },
  },
  {
    code: "delta.tech-export.contracts",
    name: {
      zh: "上海输出至苏浙皖的技术项数",
      en: "Technology contracts from Shanghai to Jiangsu, Zhejiang and Anhui",
    },
    kind: "quantity",
    unit: "项",
    basis: "cumulative",
    definition: {
      zh: "截至年底，上海向江苏、浙江、安徽输出技术的项数，单位为项；报告未写明累计的起点。",
      en: "Technology contracts from Shanghai to Jiangsu, Zhejiang and Anhui to the end of the year (项); the report does not say since when.",
    },
  },
];
