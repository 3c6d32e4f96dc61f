import type { IndicatorInput } from "@/lib/outline/schema";

/** Indicators of the 2018 report, from before the delta community had working groups and a centre. */
export const deltaCommunityIndicators: IndicatorInput[] = [
  {
    code: "delta.demonstrations",
    name: { zh: "区域协同创新示范", en: "Demonstrations of regional joint innovation" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年在长三角推进的区域协同创新示范名称。",
      en: "Demonstrations of joint innovation pursued in the delta during the year.",
    },
  },
  {
    code: "delta.transfer-zones",
    name: { zh: "联动的成果转移转化示范区", en: "Technology transfer zones working together" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "探讨联动的国家科技成果转移转化示范区所在地名称；带“等”者为未列全。",
      en: "Places of the national technology transfer zones that are to work together; 等 marks an incomplete list.",
    },
  },
  {
    code: "delta.linkages",
    name: { zh: "长三角联动的内容", en: "What is linked across the delta" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "“三个联动”所联动的内容。",
      en: "What the slogan 三个联动 (three linkages) links.",
    },
  },
  {
    code: "delta.plans",
    name: { zh: "长三角科技合作计划", en: "Plans of cooperation in the delta" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年印发的长三角科技合作计划名称。",
      en: "Titles of the plans of cooperation in the delta that were issued during the year.",
    },
  },
  {
    code: "delta.plans.years",
    name: { zh: "长三角科技合作计划年限", en: "Years of the plan of cooperation" },
    kind: "dates",
    basis: "plan",
    definition: {
      zh: "长三角科技合作计划所覆盖的年份，见于计划名称。",
      en: "Years that the plan of cooperation covers, as its title gives them.",
    },
  },
  {
    code: "delta.agreements",
    name: { zh: "长三角合作协议", en: "Agreements in the delta" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年签署的长三角科技合作协议名称；带“等”者为未列全。",
      en: "Titles of the agreements signed in the delta during the year; 等 marks an incomplete list.",
    },
  },
  {
    code: "delta-challenge.edition",
    name: { zh: "长三角国际创新挑战赛届次", en: "Edition of the delta's international innovation challenge" },
    kind: "quantity",
    unit: "届",
    basis: "event",
    definition: {
      zh: "当年联合组织的长三角国际创新挑战赛是第几届；为届次，不是数量。",
      en: "Which edition of the delta's international innovation challenge was held; an ordinal, not a count.",
    },
  },
  {
    code: "delta.exchange-activities",
    name: { zh: "长三角合作交流活动", en: "Exchange events in the delta" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年联合组织的长三角合作交流活动名称，挑战赛的届次另列；带“等”者为未列全。",
      en: "Exchange events held jointly in the delta during the year, apart from the challenge; 等 marks an incomplete list.",
    },
  },
];
