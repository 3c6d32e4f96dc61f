import { compareQuantities, hasSameUnit, measureOf } from "@/lib/figures/compare";
import { compare, divide, negate, shift, subtract } from "@/lib/figures/decimal";
import { decimalOf, type Quantity } from "@/lib/figures/quantity";
import type { UnitInEnglish } from "@/lib/figures/unit";
import type { Value } from "@/lib/figures/value";
import type { Bilingual } from "@/lib/platform/bilingual";
import { numbersOf, previousOf } from "../compared";
import { isShare } from "../extent";
import type { CheckField } from "../input";
import { rounded } from "../print-amount";
import { differenceBetween } from "./difference";
import type { ValueChange } from "./model";
import { spanOf } from "./span";

/**
 * Returns the change from one number to another, wherever it is told: to readers, in the form and at review. Null where a number
 * is missing, vague or ordinal. Another unit of the same measure (项, 个) is no obstacle if `isGraded`.
 */
export function valueChange(
  before: Value | null | undefined,
  now: Value | null,
  options: { isGraded?: boolean | undefined; unitInEnglish?: UnitInEnglish | undefined } = {},
): ValueChange | null {
  const [from, to] = numbersOf([before, now]) ?? [];
  if (!from || !to || from.qualifier === "ordinal") return null;
  const haveSameUnit = options.isGraded ? measureOf(from) === measureOf(to) : hasSameUnit(from, to);
  return haveSameUnit ? numberChange(from, to, options.unitInEnglish) : { kind: "unit" };
}

/** Returns the change of a field that is being entered since the last report; null if there is none to tell. */
export function changeSincePrevious(
  field: Pick<CheckField, "previous" | "basis" | "value">,
): ValueChange | { kind: "basis" } | null {
  const { previous, value } = field;
  const change = valueChange(previous?.value, value, { isGraded: previous?.isGraded });
  return change && !previousOf(field) ? { kind: "basis" } : change;
}

function numberChange(from: Quantity, to: Quantity, unitInEnglish?: UnitInEnglish): ValueChange {
  const order = compareQuantities(to, from);
  if (order === "equal") return { kind: "same" };
  if (order === "overlapping") return { kind: "unclear" };
  if (order === "incomparable") return { kind: "unit" };
  const kind = order === "greater" ? "up" : "down";
  if (isPlain(from) && isPlain(to))
    return { kind, by: differenceBetween(from, to), percent: growth(from, to), unitInEnglish };
  return { kind, by: null, percent: null, ...spanOf(kind, from, to) };
}

/** Returns the growth in percent with one decimal and a sign (+29.5%). Null for shares, or if it starts from 0. */
function growth(from: Quantity, to: Quantity): Bilingual | null {
  const ratio = isShare(to)
    ? null
    : divide(subtract(exactly(to), exactly(from)), exactly(from), decimalPlaces);
  if (ratio === null) return null;
  const percent = rounded(shift(ratio, 2), 1);
  const words = `${compare(percent, "0") < 0 ? "−" : "+"}${magnitude(percent)}%`;
  return { zh: words, en: words };
}

const decimalPlaces = 12;
const exactly = (quantity: Quantity): string => decimalOf(quantity) ?? "0";
const magnitude = (decimal: string): string => (compare(decimal, "0") < 0 ? negate(decimal) : decimal);

function isPlain({ qualifier, end, amount }: Quantity): boolean {
  return qualifier === "exact" && !end && /^[\d.]+$/.test(amount);
}
