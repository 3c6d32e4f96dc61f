import { compare } from "@/lib/figures/decimal";
import { decimalOf, isSameValue, type Quantity } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";
import { previousOf } from "../compared";
import { isShare } from "../extent";
import type { CheckField, FieldSubject, Previous } from "../input";
import { messages } from "../messages";

/**
 * Reports a value equal to the last report's, however printed: it may not have been updated (DOMAIN.md). Null for blanks,
 * vague values, 0, dates without a day, which may well recur, and quantities that do not change from year to year.
 */
export function repeats({ field }: FieldSubject): Bilingual | null {
  const previous = previousOf(field);
  return previous && isSame(field, previous) ? messages.repeats(previous) : null;
}

function isSame({ value, printed }: CheckField, previous: Previous): boolean {
  const before = previous.value;
  if (value?.kind === "quantity" && before.kind === "quantity") {
    const number = decimalOf(value.quantity);
    if (number === null || number === "0" || !isSameValue(value.quantity, before.quantity)) return false;
    return previous.varies ?? mayVary(value.quantity, number);
  }
  if (value?.kind !== before.kind || value.kind === "blank") return false;
  return printed === previous.printed && (value.kind !== "dates" || value.dates.start.day !== undefined);
}

/**
 * Whether a quantity of which only one earlier report tells is likely to change: not a share, which may be a target, and not a
 * handful, such as 四大功能区.
 */
function mayVary(quantity: Quantity, number: string): boolean {
  return !isShare(quantity) && compare(number, "10") >= 0;
}
