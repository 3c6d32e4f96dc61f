import type { PeriodBasis } from "@/lib/outline/schema";
import type { Qualifier } from "@/lib/figures/qualifier";
import type { FieldKind } from "@/lib/outline/field-kinds";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { obsStatuses } from "../columns";

type Names<Code extends string> = Record<Code, Bilingual>;

const qualifier: Names<Qualifier | "range"> = {
  exact: { zh: "确数", en: "exact" },
  over: { zh: "超过此数（超、逾、突破）", en: "over this number (超, 逾, 突破)" },
  more_than: { zh: "多于此数，零头未列（余、多）", en: "this number and a remainder not given (余, 多)" },
  nearly: { zh: "接近此数，略少（近）", en: "nearly this number, a little less (近)" },
  about: { zh: "约数（约、左右）", en: "about this number (约, 左右)" },
  at_least: { zh: "不少于此数（以上、至少、上）", en: "at least this number (以上, 至少, 上)" },
  up_to: { zh: "至多此数（以下、不足、不超过）", en: "at most this number (以下, 不足, 不超过)" },
  range: {
    zh: "区间，起止都印出，止在 obs_value_end",
    en: "a range with both ends printed; its end is in obs_value_end",
  },
  vague: { zh: "不定数（数十、若干），没有确切数值", en: "vague (数十, 若干), without a number" },
  ordinal: { zh: "序数（第16届）", en: "an ordinal (第16届)" },
};

const obsStatus: Names<(typeof obsStatuses)[number]> = {
  A: { zh: "正常值；零也是正常值", en: "Normal value; zero is one too" },
  P: { zh: "暂定值", en: "Provisional value" },
  E: { zh: "估计值", en: "Estimated value" },
  F: { zh: "预计值", en: "Forecast value" },
  B: { zh: "口径中断，与前一个值不可相连", en: "Break: the series before it cannot be continued" },
  L: { zh: "未统计，没有数值", en: "Missing value; data exist but were not collected" },
  M: { zh: "不适用，不可能有数值", en: "Missing value; data cannot exist" },
  O: { zh: "待报，数值尚缺", en: "Missing value; awaited" },
};

const periodBasis: Names<PeriodBasis> = {
  annual: { zh: "当年数", en: "For the year" },
  cumulative: { zh: "累计数", en: "Cumulative to the end of the period" },
  as_of: { zh: "时点数", en: "As of a date" },
  part_year: { zh: "年内部分月份", en: "For part of the year" },
  event: { zh: "活动期间", en: "For the event" },
  expected: { zh: "预期数", en: "Expected" },
  plan: { zh: "规划期", en: "For the years of a plan" },
  unstated: { zh: "原文未注明时期", en: "Period not stated in the report" },
};

const kind: Names<FieldKind> = {
  quantity: { zh: "数量", en: "Quantity" },
  dates: { zh: "日期", en: "Dates" },
  names: { zh: "名单", en: "List of names" },
  text: { zh: "文字", en: "Text" },
};

const comparability: Names<"comparable" | "with_reservation" | "not_comparable"> = {
  comparable: { zh: "与上一个已发布年度可比", en: "Comparable with the year published before it" },
  with_reservation: { zh: "可比，但有保留，见说明", en: "Comparable with reservation; see the note" },
  not_comparable: { zh: "不可比，见说明", en: "Not comparable; see the note" },
};

/** The codes of the export's coded columns, each with its name in both languages. */
export const codeNames = {
  kind,
  qualifier,
  obs_status: obsStatus,
  period_basis: periodBasis,
  comparability,
} as const;
