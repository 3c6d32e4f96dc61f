import type { IndicatorInput } from "@/lib/outline/schema";

/** Kinds of guests counted only for some editions. Laureates of any prize are not the same as Nobel laureates. */
export const laureateIndicators: IndicatorInput[] = [
  {
    code: "event.laureates",
    name: { zh: "参会世界顶尖科学奖项获得者", en: "Winners of leading science prizes" },
    kind: "quantity",
    unit: "位",
    basis: "event",
    definition: {
      zh: "参会的各类世界顶尖科学奖项获得者人数，单位为位；不限于诺贝尔奖，报告未列奖项名单。",
      en: "Winners of any of the leading science prizes who took part (位), not of the Nobel Prize alone; the report does not list the prizes.",
    },
    comparability: {
      zh: "2023年报告只印诺贝尔奖得主人数，口径较窄，另列指标，不可与本指标相连。",
      en: "The 2023 report prints Nobel laureates only, a narrower base with an indicator of its own; the two must not be joined.",
    },
  },
  {
    code: "event.young-scientists",
    name: { zh: "参会顶尖青年科学家", en: "Leading young scientists" },
    kind: "quantity",
    unit: "位",
    basis: "event",
    definition: {
      zh: "参会的各国顶尖青年科学家人数，单位为位。",
      en: "Leading young scientists of all countries who took part (位).",
    },
  },
  {
    code: "event.school-scientists",
    name: { zh: "参会“小科学家”代表", en: "Young students as “little scientists”" },
    kind: "quantity",
    unit: "位",
    basis: "event",
    definition: {
      zh: "参会的“小科学家”代表人数，单位为位；报告仅以“百位”表述。",
      en: "Representatives of the “little scientists” who took part (位); the report says only a hundred (百位).",
    },
  },
];
