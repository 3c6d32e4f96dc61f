import { add, compare } from "@/lib/figures/decimal";
import { decimalOf, type Quantity } from "@/lib/figures/quantity";
import { printValue, type Value } from "@/lib/figures/value";

export type Edition = { year: number; value: Value };

/** Editions by code of the series, newest year first. */
export type EarlierEditions = ReadonlyMap<string, readonly Edition[]>;

/** `expected` is the edition as it should be printed; null if editions have names instead of numbers. */
export type EditionGap = { kind: "repeats" | "skips"; last: Edition; expected: string | null };

/**
 * Returns whether an edition repeats an earlier one or skips some, expecting one edition a year (DOMAIN.md); null if it is the
 * one expected or the first. An edition with a name (WAIC 2023) can only repeat. `earlier` is newest first.
 */
export function editionGap(year: number, value: Value, earlier: readonly Edition[]): EditionGap | null {
  const same = earlier.find((edition) => printValue(edition.value) === printValue(value));
  const now = numberOf(value);
  const last = earlier.find((edition) => numberOf(edition.value));
  const before = last && numberOf(last.value);
  if (!now || !last || !before) return same ? { kind: "repeats", last: same, expected: null } : null;
  const count = add(before.count, String(year - last.year));
  if (compare(now.count, count) === 0) return null;
  const expected = `${now.quantity.qualifier === "ordinal" ? "第" : ""}${count}${now.quantity.unit}`;
  const kind = compare(now.count, before.count) <= 0 ? "repeats" : "skips";
  return { kind, last: same ?? last, expected };
}

/** Returns the number of an edition; null if it has a name instead or is inexact. */
function numberOf(value: Value): { count: string; quantity: Quantity } | null {
  if (value.kind !== "quantity") return null;
  const { quantity } = value;
  const count =
    ["ordinal", "exact"].includes(quantity.qualifier) && !quantity.end ? decimalOf(quantity) : null;
  return count === null ? null : { count, quantity };
}
