import type { Bilingual } from "@/lib/platform/bilingual";

/** For a period that follows from its basis and the report's year instead of dates in the report. */
export const periodComment: Bilingual = {
  zh: "报告未写明起止日期，时期按口径和报告年度推定。",
  en: "The report states no dates; the period is inferred from its basis and the year of the report.",
};
