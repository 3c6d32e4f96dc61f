import type { IndicatorInput } from "@/lib/outline/schema";

export const prizeIndicators: IndicatorInput[] = [
  {
    code: "westart.edition",
    name: {
      zh: "WeStart全球创业投资大会届次",
      en: "Edition of the WeStart global venture capital conference",
    },
    kind: "quantity",
    unit: "届",
    basis: "event",
    definition: {
      zh: "与浦江创新论坛同期举办的WeStart全球创业投资大会是第几届；为届次，不是数量。",
      en: "Which edition of WeStart was held alongside the Pujiang Innovation Forum; an ordinal, not a count.",
    },
  },
  {
    code: "technology-transfer-conference.edition-name",
    name: { zh: "全球技术转移大会届次名称", en: "Edition name of the global technology transfer conference" },
    kind: "text",
    basis: "event",
    definition: {
      zh: "与浦江创新论坛同期举办的全球技术转移大会，届次以年份命名。",
      en: "The global technology transfer conference held alongside the Pujiang Innovation Forum; its editions are named by their year.",
    },
  },
  {
    code: "wla-prize.edition-name",
    name: { zh: "世界顶尖科学家协会奖届次名称", en: "Edition name of the World Laureates Association Prize" },
    kind: "text",
    basis: "annual",
    definition: {
      zh: "世界顶尖科学家协会奖的届次，以年份命名。",
      en: "Edition of the World Laureates Association Prize, named by its year.",
    },
  },
  {
    code: "wla-prize.winners",
    name: { zh: "世界顶尖科学家协会奖获奖人数", en: "Winners of the World Laureates Association Prize" },
    kind: "quantity",
    unit: "人",
    basis: "annual",
    definition: {
      zh: "当年世界顶尖科学家协会奖获奖人数，为各奖项人数之和，单位为人。",
      en: "Winners of the year's World Laureates Association Prize, the sum of its two prizes, in persons.",
    },
  },
  {
    code: "wla-prize.winners.intelligence-mathematics",
    name: { zh: "智能科学或数学奖获奖人数", en: "WLA Prize winners in computer science or mathematics" },
    kind: "quantity",
    unit: "人",
    basis: "annual",
    definition: {
      zh: "当年获智能科学或数学奖的人数，单位为人。",
      en: "Winners of the year's prize in computer science or mathematics, in persons.",
    },
  },
  {
    code: "wla-prize.winners.life-medicine",
    name: { zh: "生命科学或医学奖获奖人数", en: "WLA Prize winners in life science or medicine" },
    kind: "quantity",
    unit: "人",
    basis: "annual",
    definition: {
      zh: "当年获生命科学或医学奖的人数，单位为人。",
      en: "Winners of the year's prize in life science or medicine, in persons.",
    },
  },
];
