import { hasSameUnit, measureOf } from "@/lib/figures/compare";
import { decimalOf } from "@/lib/figures/quantity";
import type { Quantity } from "@/lib/figures/quantity";
import type { Value } from "@/lib/figures/value";
import { quantityIn } from "@/lib/figures/zero";
import type { CheckField, Previous } from "./input";

export type ComparedNumbers = { now: Quantity; before: Quantity; previous: Previous };

/** Returns the last report's value; null if its period basis differed. */
export function previousOf({ previous, basis }: Pick<CheckField, "previous" | "basis">): Previous | null {
  return previous?.basis === undefined || previous.basis === basis ? previous : null;
}

/** Returns the two numbers to compare; null when one is missing, blank or vague. 零 counts as 0. */
export function comparedOf(field: CheckField): ComparedNumbers | null {
  const previous = previousOf(field);
  const [now, before] = (previous && numbersOf([field.value, previous.value])) ?? [];
  return previous && now && before ? { now, before, previous } : null;
}

/** Whether a growth between the two numbers means anything: a change of unit is none, unless the pair was graded so. */
export function haveGrowth({ now, before, previous }: ComparedNumbers): boolean {
  return previous.isGraded ? measureOf(now) === measureOf(before) : hasSameUnit(now, before);
}

/** Returns the values as numbers; null when one has none. A blank 零 takes the unit of the first number. */
export function numbersOf(values: readonly (Value | null | undefined)[]): Quantity[] | null {
  const counted = values.find((value) => value?.kind === "quantity");
  const unit = counted?.kind === "quantity" ? counted.quantity.unit : "";
  const numbers = values.map((value) => numberOf(value, unit));
  return numbers.includes(null) ? null : numbers.filter((number) => number !== null);
}

function numberOf(value: Value | null | undefined, unit: string): Quantity | null {
  const quantity = value ? quantityIn(value, unit) : null;
  return quantity && decimalOf(quantity) !== null ? quantity : null;
}
