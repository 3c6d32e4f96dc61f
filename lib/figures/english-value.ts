import { printBlank } from "./blank";
import { englishDates } from "./english-dates";
import { englishQuantity } from "./english-quantity";
import type { Value } from "./value";

/** The value in English; null for names and text, which stay as the report words them. A mere year needs no words. */
export function englishOf(value: Value): string | null {
  if (value.kind === "quantity") return englishQuantity(value.quantity);
  if (value.kind === "dates") return englishDates(value.dates);
  if (value.kind === "text") return /^(\d{4})年?$/.exec(value.text)?.[1] ?? null;
  return value.kind === "blank" ? printBlank(value.blank, "en") : null;
}
