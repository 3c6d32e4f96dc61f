import { compare } from "@/lib/figures/decimal";
import { decimalEndOf, decimalOf } from "@/lib/figures/quantity";
import { numberAt } from "./number-at";
import type { NumberHere } from "./number-at";
import { matchAt } from "./sticky";
import { unitAt } from "./unit-at";
import type { UnitHere } from "./unit-at";
import { typedQuantity } from "./typed-quantity";

/** The end of a range, as it is typed behind the first number (—5). */
export type RangeEnd = { typed: string; unit: UnitHere | null; end: number };

const dash = /[-—–―~]{1,2}|至|到/y;

/** Reads what makes a number the start of a range: 3—5家, 30%—40%, 8000万至1.2亿元. Null when it is no range. */
export function rangeEndAt(
  text: string,
  start: { number: NumberHere; unit: UnitHere | null },
  own?: readonly string[],
): RangeEnd | null {
  const { number, unit } = start;
  if (number.typed !== number.bare || number.form === "vague" || number.form === "scale") return null;
  const at = unit?.end ?? number.end;
  const joint = matchAt(dash, text, at)?.[0] ?? "";
  if (joint === "") return null;
  const end = numberAt(text, at + joint.length);
  if (!end || end.typed !== end.bare || end.form !== number.form) return null;
  const last = unitAt(text, end.end, own);
  if (unit && last?.name !== unit.name) return null;
  const name = last?.name ?? "";
  const read = typedQuantity(`${number.bare}—${end.bare}${name}`, own);
  if (!read || compare(decimalOf(read) ?? "0", decimalEndOf(read) ?? "0") >= 0) return null;
  return { typed: `${unit ? name : ""}—${end.bare}`, unit: last, end: last?.end ?? end.end };
}
