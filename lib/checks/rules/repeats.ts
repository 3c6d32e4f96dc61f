import { decimalOf, isSameValue } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";
import { previousOf } from "../compared";
import type { CheckField, FieldSubject, Previous } from "../input";
import { messages } from "../messages";

/**
 * Reports a value equal to the last report's, however printed: it may not have been updated (DOMAIN.md). Null for blanks,
 * vague values, 0, and dates without a day, which may well recur.
 */
export function repeats({ field }: FieldSubject): Bilingual | null {
  const previous = previousOf(field);
  return previous && isSame(field, previous) ? messages.repeats(previous) : null;
}

function isSame({ value, printed }: CheckField, previous: Previous): boolean {
  const before = previous.value;
  if (value?.kind === "quantity" && before.kind === "quantity") {
    const number = decimalOf(value.quantity);
    return number !== null && number !== "0" && isSameValue(value.quantity, before.quantity);
  }
  if (value?.kind !== before.kind || value.kind === "blank") return false;
  return printed === previous.printed && (value.kind !== "dates" || value.dates.start.day !== undefined);
}
