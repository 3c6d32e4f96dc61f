import { printBlank } from "@/lib/figures/blank";
import { englishDates } from "@/lib/figures/english-dates";
import { englishQuantity } from "@/lib/figures/english-quantity";
import type { Value } from "@/lib/figures/value";

/** The value in English; null for names and text, which stay as the report words them. */
export function englishOf(value: Value): string | null {
  if (value.kind === "quantity") return englishQuantity(value.quantity);
  if (value.kind === "dates") return englishDates(value.dates);
  return value.kind === "blank" ? printBlank(value.blank, "en") : null;
}
