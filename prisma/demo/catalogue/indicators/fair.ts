import type { IndicatorInput } from "@/lib/outline/schema";

/** Programme and business figures of conferences and fairs. */
export const fairIndicators: IndicatorInput[] = [
  {
    code: "event.forums",
    name: { zh: "举办论坛", en: "Forums held" },
    kind: "quantity",
    unit: "场",
    basis: "event",
    definition: {
      zh: "本届大会举办的论坛场数，单位为场。",
      en: "Forums held at the edition, counted in sessions (场).",
    },
  },
  {
    code: "event.matched-enterprises",
    name: { zh: "对接的上下游企业", en: "Upstream and downstream enterprises matched" },
    kind: "quantity",
    unit: "家",
    basis: "event",
    definition: {
      zh: "大会期间对接的上下游企业家数，单位为家。",
      en: "Upstream and downstream enterprises matched at the edition, counted in enterprises (家).",
    },
  },
  {
    code: "event.procurement-intent",
    name: { zh: "意向采购金额", en: "Intended procurement" },
    kind: "quantity",
    unit: "元",
    basis: "event",
    definition: {
      zh: "大会期间达成的意向采购金额，单位为元；意向不等于合同。",
      en: "Procurement for which intent was declared at the edition, in yuan; intent is not a contract.",
    },
  },
  {
    code: "event.signed-projects",
    name: { zh: "签约重大产业项目", en: "Major industrial projects signed" },
    kind: "quantity",
    unit: "个",
    basis: "event",
    definition: {
      zh: "大会推动签约的重大产业项目个数，单位为个。",
      en: "Major industrial projects signed at the edition, counted in projects (个).",
    },
  },
  {
    code: "event.signed-investment",
    name: { zh: "签约项目投资额", en: "Investment in the projects signed" },
    kind: "quantity",
    unit: "元",
    basis: "event",
    definition: {
      zh: "签约重大产业项目的投资额，单位为元；报告未说明投资期限。",
      en: "Investment in the major projects signed, in yuan; the report does not say over which years.",
    },
  },
  {
    code: "event.funds",
    name: { zh: "成立的基金", en: "Funds launched" },
    kind: "names",
    basis: "event",
    definition: { zh: "本届活动上成立的基金名称。", en: "Names of the funds launched at the edition." },
  },
  {
    code: "event.exhibition-area",
    name: { zh: "展览面积", en: "Exhibition area" },
    kind: "quantity",
    unit: "m²",
    basis: "event",
    definition: { zh: "展会的展览面积，单位为平方米。", en: "Exhibition area in square metres." },
  },
  {
    code: "event.exhibitors",
    name: { zh: "参展企业", en: "Exhibitors" },
    kind: "quantity",
    unit: "家",
    basis: "event",
    definition: {
      zh: "参展企业家数，单位为家。",
      en: "Enterprises that exhibited, counted in enterprises (家).",
    },
  },
  {
    code: "event.special-booth-share",
    name: { zh: "特装比例", en: "Share of custom-built stands" },
    kind: "quantity",
    unit: "%",
    basis: "event",
    definition: {
      zh: "特装展位所占百分比；报告未说明按企业数还是按面积计算。",
      en: "Custom-built stands as a percentage; the report does not say whether of exhibitors or of area.",
    },
  },
  {
    code: "event.cooperation-intents",
    name: { zh: "现场合作意向", en: "Letters of intent on site" },
    kind: "quantity",
    unit: "项",
    basis: "event",
    definition: {
      zh: "展会现场达成的合作意向项数，单位为项。",
      en: "Intentions to cooperate reached on site, counted in items (项).",
    },
  },
];
