import { printBlank } from "./blank";
import { englishDates } from "./english-dates";
import { englishQuantity } from "./english-quantity";
import type { UnitInEnglish } from "./unit";
import type { Value } from "./value";

/**
 * Prints a value in English; null for names and text, which are not translated, except a text that is only a year. `unit`
 * replaces the usual name of its unit.
 */
export function englishOf(value: Value, unit?: UnitInEnglish): string | null {
  if (value.kind === "quantity") return englishQuantity(value.quantity, unit);
  if (value.kind === "dates") return englishDates(value.dates);
  if (value.kind === "text") return /^(\d{4})年?$/.exec(value.text)?.[1] ?? null;
  return value.kind === "blank" ? printBlank(value.blank, "en") : null;
}
