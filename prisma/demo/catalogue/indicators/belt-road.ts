import type { IndicatorInput } from "@/lib/outline/schema";

export const beltRoadIndicators: IndicatorInput[] = [
  {
    code: "belt-road.memorandum-countries",
    name: { zh: "签有科技合作备忘录的国家", en: "Countries with memoranda of cooperation" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "报告所列与上海签有科技合作备忘录、当年续签或落实的国家名称；带“等”者为未列全。",
      en: "Countries whose memoranda of cooperation with Shanghai were renewed or carried out during the year; 等 marks an incomplete list.",
    },
    comparability: {
      zh: "2018年报告列的是备忘录“进一步落实”的国家，2023年报告列的是当年续签备忘录的国家。",
      en: "The 2018 report lists countries whose memoranda were carried further, the 2023 report those whose memoranda were renewed.",
    },
  },
  {
    code: "belt-road.laboratory-fields",
    name: { zh: "共建联合实验室领域", en: "Fields of the joint laboratories" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "与“一带一路”国家以联合实验室为抓手开展合作的领域名称；带“等”者为未列全。",
      en: "Fields of cooperation with Belt and Road countries through joint laboratories; 等 marks an incomplete list.",
    },
  },
  {
    code: "belt-road.platform-countries",
    name: { zh: "布局技术转移和孵化平台的国家", en: "Countries with technology transfer platforms" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年布局建设“一带一路”国际技术转移及跨境孵化平台的国家名称。",
      en: "Countries in which platforms for technology transfer and cross-border incubation were laid out during the year.",
    },
  },
  {
    code: "belt-road.network-regions",
    name: { zh: "国际技术转移网络拓展的地区", en: "Regions reached by the technology transfer network" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "国际技术转移网络当年拓展到的地区名称。",
      en: "Regions of the world to which the technology transfer network was extended during the year.",
    },
  },
  {
    code: "belt-road.activities",
    name: { zh: "支持举办的双多边创新活动", en: "Innovation events supported" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年支持举办的“一带一路”创新创业活动名称；中白创新创业论坛的届次另列。",
      en: "Belt and Road innovation events supported during the year; the China–Belarus forum has an entry of its own.",
    },
  },
  {
    code: "china-belarus-forum.edition",
    name: { zh: "中白创新创业论坛届次", en: "Edition of the China–Belarus innovation forum" },
    kind: "quantity",
    unit: "届",
    basis: "event",
    definition: {
      zh: "当年支持举办的中白创新创业论坛是第几届；为届次，不是数量。",
      en: "Which edition of the China–Belarus innovation and entrepreneurship forum was supported; an ordinal, not a count.",
    },
  },
];
