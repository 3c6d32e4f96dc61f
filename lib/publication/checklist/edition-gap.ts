import { add, compare } from "@/lib/figures/decimal";
import { decimalOf, type Quantity } from "@/lib/figures/quantity";
import { printValue, type Value } from "@/lib/figures/value";

/** An edition of a series that an earlier report told of. */
export type Edition = { year: number; value: Value };

/** By code of the series, the newest year first. */
export type EarlierEditions = ReadonlyMap<string, readonly Edition[]>;

/** `expected`: the edition as it should be printed; null where it goes by a name. */
export type EditionGap = { kind: "repeats" | "skips"; last: Edition; expected: string | null };

/**
 * Whether an edition repeats an earlier one, or does not follow on from it (DOMAIN.md: the last edition plus the years
 * between). An edition that goes by a name (WAIC 2023) can only repeat. Null when it follows on, or is the first that is known.
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

/** The number of an edition; null for one that goes by a name, and for an inexact one. */
function numberOf(value: Value): { count: string; quantity: Quantity } | null {
  if (value.kind !== "quantity") return null;
  const { quantity } = value;
  const count =
    ["ordinal", "exact"].includes(quantity.qualifier) && !quantity.end ? decimalOf(quantity) : null;
  return count === null ? null : { count, quantity };
}
