import { measureOf } from "@/lib/figures/compare";
import { findUnit } from "@/lib/figures/find-unit";
import type { Quantity } from "@/lib/figures/quantity";
import type { Reading } from "@/lib/reading/reading";

type Measured = Pick<Quantity, "unit" | "amount">;

const families: readonly (readonly string[])[] = [
  ["thing", "organisation", "event", "batch", "country"],
  ["person", "attendance"],
  ["square_metre", "square_kilometre", "hectare", "mu"],
];

/**
 * How well a quantity fits a figure that was printed so, from 0 (another kind of thing) to 1 (the same unit). Measure words stand
 * for each other from year to year (项 and 个, 人 and 人次), areas are given in 亩 or in 公顷.
 */
export function unitFit(one: Measured, other: Measured): number {
  const [measure, otherMeasure] = [measureOf(one), measureOf(other)];
  if (measure === otherMeasure) return signOf(one) === signOf(other) ? 1 : 0.8;
  if (measure === "" || otherMeasure === "") return 0.3;
  return families.some((family) => family.includes(measure) && family.includes(otherMeasure)) ? 0.5 : 0;
}

/** Returns a text that is the same for readings whose unit fits the same figures equally well. */
export function unitKeyOf(reading: Reading): string {
  if (reading.kind !== "quantity") return reading.kind;
  return `${measureOf(reading.quantity)} ${signOf(reading.quantity)}`;
}

function signOf({ unit }: Measured): string {
  return findUnit(unit)?.sign ?? unit;
}
