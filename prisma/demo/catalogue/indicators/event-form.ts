import type { IndicatorInput } from "@/lib/outline/schema";

/** Form, theme and results of an edition. */
export const eventFormIndicators: IndicatorInput[] = [
  {
    code: "event.theme",
    name: { zh: "主题", en: "Theme" },
    kind: "text",
    basis: "event",
    definition: {
      zh: "本届活动的主题，按报告原样记为文字。",
      en: "Theme of the edition, kept exactly as printed.",
    },
  },
  {
    code: "event.mode",
    name: { zh: "举办方式", en: "Mode" },
    kind: "text",
    basis: "event",
    definition: {
      zh: "本届活动线上、线下或两者结合的举办方式，按报告原样记为文字。",
      en: "Whether the edition was held online, on site or both, kept exactly as printed.",
    },
  },
  {
    code: "event.programme-parts",
    name: { zh: "板块设置", en: "Parts of the programme" },
    kind: "names",
    basis: "event",
    definition: {
      zh: "本届活动设置的板块名称。",
      en: "Parts into which the edition's programme was divided.",
    },
  },
  {
    code: "event.launched",
    name: { zh: "设立的奖项和机构", en: "Prizes and institutions founded" },
    kind: "names",
    basis: "event",
    definition: {
      zh: "本届活动期间设立或成立的奖项和机构名称。",
      en: "Prizes and institutions founded at the edition.",
    },
  },
];
