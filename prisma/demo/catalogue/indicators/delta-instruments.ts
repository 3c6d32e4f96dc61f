import type { IndicatorInput } from "@/lib/outline/schema";

export const deltaInstrumentIndicators: IndicatorInput[] = [
  {
    code: "delta.shared-resources",
    name: { zh: "跨区域共享的创新要素", en: "Resources shared across the delta" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年推动跨区域开放、共享和流动的创新要素名称；带“等”者为未列全。",
      en: "Resources for innovation that were opened and shared across the delta during the year; 等 marks an incomplete list.",
    },
  },
  {
    code: "delta.instruments.organisations",
    name: { zh: "仪器共用网单位", en: "Organisations in the instrument network" },
    kind: "quantity",
    unit: "家",
    basis: "as_of",
    definition: {
      zh: "截至年底，向长三角大型科学仪器协作共用网提供仪器设施的单位家数，单位为家。",
      en: "Organisations whose instruments were in the delta's shared network at the end of the year (家).",
    },
  },
  {
    code: "delta.instruments",
    name: { zh: "共用网大型科学仪器设施", en: "Large scientific instruments in the network" },
    kind: "quantity",
    unit: "台(套)",
    basis: "as_of",
    definition: {
      zh: "截至年底，长三角大型科学仪器协作共用网集聚的大型科学仪器设施，单位为台(套)。",
      en: "Large scientific instruments in the delta's shared network at the end of the year, counted in sets (台(套)).",
    },
  },
  {
    code: "delta.instruments.value",
    name: { zh: "共用网仪器设施总价值", en: "Total value of the instruments" },
    kind: "quantity",
    unit: "元",
    basis: "as_of",
    definition: {
      zh: "截至年底，共用网大型科学仪器设施的总价值，单位为元；报告未说明是原值还是现值。",
      en: "Total value of the instruments at the end of the year, in yuan; the report does not say whether at cost.",
    },
  },
  {
    code: "delta.instruments.major",
    name: { zh: "达到价值门槛的仪器设施", en: "Instruments at or above the value threshold" },
    kind: "quantity",
    unit: "台(套)",
    basis: "as_of",
    definition: {
      zh: "截至年底，价值达到门槛的大型科学仪器设施，单位为台(套)；门槛另列。",
      en: "Instruments at the end of the year whose value reaches the threshold, which has an entry of its own (台(套)).",
    },
  },
  {
    code: "delta.instruments.threshold",
    name: { zh: "仪器设施价值门槛", en: "Value threshold of the instruments" },
    kind: "quantity",
    unit: "元",
    basis: "unstated",
    definition: {
      zh: "单独统计的仪器设施的价值门槛，单位为元；是统计口径，不是统计结果。",
      en: "The value from which instruments are counted apart, in yuan; a rule of counting, not a result.",
    },
  },
];
