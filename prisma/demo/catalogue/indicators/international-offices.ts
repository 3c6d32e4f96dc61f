import type { IndicatorInput } from "@/lib/outline/schema";

export const internationalOfficeIndicators: IndicatorInput[] = [
  {
    code: "international.offices",
    name: {
      zh: "在沪设立代表处的国际科技组织",
      en: "International organisations with an office in Shanghai",
    },
    kind: "quantity",
    unit: "家",
    basis: "unstated",
    definition: {
      zh: "在上海设立代表处的国际科技组织家数，单位为家；报告未写明是当年数还是累计数。",
      en: "International science organisations with an office in Shanghai (家); the report does not say whether for the year or to date.",
    },
  },
  {
    code: "international.offices.named",
    name: {
      zh: "在沪设立代表处的国际科技组织名称",
      en: "Names of the organisations with an office in Shanghai",
    },
    kind: "names",
    basis: "unstated",
    definition: {
      zh: "在上海设立代表处的国际科技组织名称，按当年报告的译名。",
      en: "Names of the international science organisations with an office in Shanghai, as that year's report translates them.",
    },
  },
  {
    code: "china-israel-park.fields",
    name: { zh: "中以（上海）创新园领域", en: "Fields of the China–Israel innovation park" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "中以（上海）创新园重点聚焦的领域名称；带“等”者为未列全。",
      en: "Fields on which the China–Israel (Shanghai) innovation park concentrates; 等 marks an incomplete list.",
    },
  },
];
