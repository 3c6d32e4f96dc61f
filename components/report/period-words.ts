import type { Locale } from "@/lib/platform/i18n/routing";
import type { ReleasedFigure } from "@/lib/publication/model";

type Period = ReleasedFigure["period"];

const languages = { zh: "zh-CN", en: "en-GB" };
const precisions: Record<"year" | "month" | "day", Intl.DateTimeFormatOptions> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
};

const dateOf = (iso: string) => new Date(`${iso}T00:00:00Z`);
const isLastOfMonth = (iso: string) => new Date(dateOf(iso).getTime() + 86_400_000).getUTCDate() === 1;

/** Whole years are told as years and whole months as months. */
function precisionOf(start: string, end: string): keyof typeof precisions {
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) return "year";
  return start.endsWith("-01") && isLastOfMonth(end) ? "month" : "day";
}

/** The span of time a figure speaks of, in words; null where the report does not say. */
export function periodWords({ start, end }: Period, locale: Locale): string | null {
  const format = (precision: keyof typeof precisions) =>
    new Intl.DateTimeFormat(languages[locale], { ...precisions[precision], timeZone: "UTC" });
  if (start && end) return format(precisionOf(start, end)).formatRange(dateOf(start), dateOf(end));
  if (end) return `${locale === "zh" ? "截至" : "to "}${format("day").format(dateOf(end))}`;
  return start && format("day").format(dateOf(start));
}
