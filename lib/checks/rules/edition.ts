import { measureOf } from "@/lib/figures/compare";
import { add, compare } from "@/lib/figures/decimal";
import { decimalOf } from "@/lib/figures/quantity";
import type { Quantity } from "@/lib/figures/quantity";
import { comparedOf } from "../compared";
import type { FieldSubject } from "../input";
import { lastReport } from "../phrases";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Edition = last edition + the years between (DOMAIN.md): 第14届 in 2021 makes 第16届 in 2023. For yearly series. */
export function edition({ year, field }: FieldSubject): Bilingual | null {
  const compared = comparedOf(field);
  if (!compared || measureOf(compared.now) !== measureOf(compared.before)) return null;
  const { previous } = compared;
  const [now, before] = [countOf(compared.now), countOf(compared.before)];
  if (now === null || before === null) return null;
  const years = year - previous.year;
  const expected = add(before, String(years));
  if (compare(now, expected) === 0) return null;
  const should = `${compared.now.qualifier === "ordinal" ? "第" : ""}${expected}${compared.now.unit}`;
  const last = lastReport(previous);
  return {
    zh: `${last.zh}到${year}年相隔${years}年，应为${should}，这里是${field.printed}。请核对；若有停办、延期或一年多届，请写明理由。`,
    en: `From ${last.en} to ${year} it is ${years === 1 ? "1 year" : `${years} years`}, which makes ${should}; this is ${field.printed}. Please check; if an edition was skipped, put off or added, give the reason.`,
  };
}

/** The number of an edition; null for an inexact one, a range, and 零. */
function countOf(quantity: Quantity): string | null {
  const isExact = quantity.qualifier === "ordinal" || (quantity.qualifier === "exact" && !quantity.end);
  const count = isExact ? decimalOf(quantity) : null;
  return count !== null && compare(count, "0") > 0 ? count : null;
}
