import type { IndicatorInput } from "@/lib/outline/schema";

export const cooperationPlatformIndicators: IndicatorInput[] = [
  {
    code: "cooperation.platforms",
    name: { zh: "国内科技合作平台", en: "Platforms of domestic cooperation" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年与对口地区推动建设或协助搭建的科技合作平台名称。",
      en: "Platforms built, or helped into being, together with partner regions during the year.",
    },
  },
  {
    code: "cooperation.zunyi-sites",
    name: { zh: "沪遵合作示范点", en: "Shanghai–Zunyi demonstration sites" },
    kind: "quantity",
    unit: "个",
    basis: "unstated",
    definition: {
      zh: "上海与遵义打造的合作示范点个数，单位为个；报告未写明是当年数还是累计数。",
      en: "Demonstration sites of Shanghai and Zunyi (个); the report does not say whether for the year or to date.",
    },
  },
  {
    code: "cooperation.zunyi-sites.named",
    name: { zh: "列名的沪遵合作示范点", en: "Shanghai–Zunyi demonstration sites by name" },
    kind: "names",
    basis: "unstated",
    definition: {
      zh: "报告列名的沪遵合作示范点名称；带“等”者为未列全。",
      en: "Demonstration sites of Shanghai and Zunyi that the report names; 等 marks an incomplete list.",
    },
  },
  {
    code: "outreach.programmes",
    name: { zh: "对口科技行动", en: "Programmes of paired assistance" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年组织机构和企业参加的对口科技行动名称；带“等”者为未列全。",
      en: "Programmes of paired assistance in which institutions and enterprises took part; 等 marks an incomplete list.",
    },
  },
  {
    code: "outreach.onsite-regions",
    name: { zh: "举办线下对接交流活动的地区", en: "Regions with matching events on site" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年与上海举办线下对接交流活动的地区名称。",
      en: "Regions that held matching events on site with Shanghai during the year.",
    },
  },
  {
    code: "outreach.named-activities",
    name: { zh: "列名的对接交流活动", en: "Matching events by name" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "报告列名的对接交流活动名称，年份为活动名称的一部分。",
      en: "Matching events that the report names; the year is part of the name.",
    },
  },
];
