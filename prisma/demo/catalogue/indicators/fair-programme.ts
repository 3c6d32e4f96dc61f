import type { IndicatorInput } from "@/lib/outline/schema";

export const fairProgrammeIndicators: IndicatorInput[] = [
  {
    code: "event.theme-days",
    name: { zh: "主题日活动", en: "Theme days" },
    kind: "quantity",
    unit: "个",
    basis: "event",
    definition: { zh: "展会举办的主题日活动个数，单位为个。", en: "Theme days held at the fair (个)." },
  },
  {
    code: "event.sub-forums",
    name: { zh: "特色分论坛", en: "Specialised sub-forums" },
    kind: "quantity",
    unit: "场",
    basis: "event",
    definition: {
      zh: "展会举办的特色分论坛场数，单位为场；与大会的论坛总场数口径不同。",
      en: "Specialised sub-forums held at the fair (场); another base than the total of forums of a conference.",
    },
  },
  {
    code: "event.supporting-activities",
    name: { zh: "配套活动", en: "Supporting events" },
    kind: "quantity",
    unit: "场",
    basis: "event",
    definition: { zh: "展会举办的配套活动场数，单位为场。", en: "Supporting events held at the fair (场)." },
  },
  {
    code: "event.published-cases",
    name: { zh: "发布的实践案例", en: "Practice cases published" },
    kind: "quantity",
    unit: "个",
    basis: "event",
    definition: {
      zh: "展会期间发布的“全国技术贸易创新实践案例”个数，单位为个。",
      en: "Cases of innovative practice in technology trade published at the fair, counted in cases (个).",
    },
  },
];
