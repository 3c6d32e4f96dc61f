import { decimalOf, sameValue } from "@/lib/figures/quantity";
import { previousOf } from "../compared";
import type { CheckField, FieldSubject, Previous } from "../input";
import { asking, lastReport } from "../phrases";
import type { Bilingual } from "@/lib/platform/bilingual";

/**
 * The same value as in the last report (DOMAIN.md), in whatever print: it may have been left standing. Silent for blanks, vague
 * values, 0, and dates without a day (9月 may well be 9月 again).
 */
export function repeats({ field }: FieldSubject): Bilingual | null {
  const previous = previousOf(field);
  if (!previous || !isSame(field, previous)) return null;
  const last = lastReport(previous);
  return asking(`与${last.zh}相同。`, `This is the same as ${last.en}.`);
}

function isSame({ value, printed }: CheckField, previous: Previous): boolean {
  const before = previous.value;
  if (value?.kind === "quantity" && before.kind === "quantity") {
    const number = decimalOf(value.quantity);
    return number !== null && number !== "0" && sameValue(value.quantity, before.quantity);
  }
  if (value?.kind !== before.kind || value.kind === "blank") return false;
  // Dates, names and text are stored clean and printed in one way.
  return printed === previous.printed && (value.kind !== "dates" || value.dates.start.day !== undefined);
}
