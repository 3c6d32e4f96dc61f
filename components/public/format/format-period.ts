import { printDates } from "@/lib/figures/dates";
import type { PartialDate } from "@/lib/figures/dates";
import { englishDates } from "@/lib/figures/english-dates";
import type { Locale } from "@/lib/platform/i18n/routing";
import type { ReleasedFigure } from "@/lib/publication/content/model";

type Period = ReleasedFigure["period"];
type Precision = "year" | "month" | "day";

const dayInMilliseconds = 86_400_000;
const isLastOfMonth = (iso: string) => new Date(Date.parse(iso) + dayInMilliseconds).getUTCDate() === 1;

/** Whole years are printed as years, and whole months as months. */
function precisionOf(start: string, end: string): Precision {
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) return "year";
  return start.endsWith("-01") && isLastOfMonth(end) ? "month" : "day";
}

function dateOf(iso: string, precision: Precision): PartialDate {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  if (precision === "year") return { year };
  return precision === "month" ? { year, month } : { year, month, day };
}

/** Returns the period of a figure in words, or null if the report does not state it. */
export function formatPeriod({ start, end }: Period, locale: Locale): string | null {
  const print = locale === "zh" ? printDates : englishDates;
  const only = start ?? end;
  if (only === null) return null;
  if (start === null) return `${locale === "zh" ? "截至" : "to "}${print({ start: dateOf(only, "day") })}`;
  if (end === null) return print({ start: dateOf(start, "day") });
  const precision = precisionOf(start, end);
  const [from, to] = [dateOf(start, precision), dateOf(end, precision)];
  const isOne = Object.values(from).join() === Object.values(to).join();
  return print(isOne ? { start: from } : { start: from, end: to });
}
