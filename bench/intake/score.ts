import { isDecimal, negate, shift } from "@/lib/figures/decimal";
import { findUnit } from "@/lib/figures/find-unit";
import { toSimplified } from "@/lib/search/simplified";
import type { KeyRow, Row } from "./key";

/** A key row with the reading that gives its value, null where there is none. */
export type Pair = { key: KeyRow; row: Row | null };

export type Scored = { pairs: Pair[]; /** Readings that are not in the key. */ surplus: Row[] };

/** Gives each key row the first reading that overlaps it and has its value. A reading answers for one row only. */
export function scored(keys: readonly KeyRow[], rows: readonly Row[]): Scored {
  const byText = new Map<string, Row[]>();
  for (const row of rows) byText.set(row.text, [...(byText.get(row.text) ?? []), row]);
  const used = new Set<Row>();
  const pairs = keys.map((key) => {
    const there = byText.get(key.text) ?? [];
    const row = there.find((each) => !used.has(each) && overlaps(key, each) && hasSameValue(key, each));
    if (row) used.add(row);
    return { key, row: row ?? null };
  });
  return { pairs, surplus: rows.filter((row) => !used.has(row)) };
}

function overlaps(a: Row, b: Row): boolean {
  return a.start < b.start + b.quote.length && b.start < a.start + a.quote.length;
}

function hasSameValue(a: Row, b: Row): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "names") return true;
  if (a.kind === "dates") return isSameDate(a.value, b.value) && isSameDate(a.value_max, b.value_max);
  const isSame = isSameNumber(a.value, b.value) && isSameNumber(a.value_max, b.value_max);
  return isSame || isSameShare(a, b) || isSameMargin(a, b);
}

/** The year counts only where both have one. */
function isSameDate(a: string, b: string): boolean {
  const isWithoutYear = [a, b].some((date) => date.startsWith("--"));
  const parts = (date: string) => (isWithoutYear ? date.replace(/^(?:\d{4}|-)-/, "") : date);
  return parts(a) === parts(b);
}

/** An endless fraction has as many places as its maker gave it: 0.333 is a third. */
function isSameNumber(a: string, b: string): boolean {
  if (!isDecimal(a) || !isDecimal(b)) return a === b;
  const isEndless = [a, b].some((decimal) => /\.\d{4}/.test(decimal));
  const [left, right] = [Number(a), Number(b)];
  return left === right || (isEndless && Math.abs(left - right) <= Math.abs(right) * 0.002);
}

/** A half is 0.5 or 50 %. */
function isSameShare(a: Row, b: Row): boolean {
  const inPercent = ({ value, unit }: Row) =>
    unit === "%" ? value : unit === "" && isDecimal(value) ? shift(value, 2) : null;
  const [left, right] = [inPercent(a), inPercent(b)];
  return left !== null && right !== null && a.unit !== b.unit && isSameNumber(left, right);
}

/** ±0.4 is a margin of 0.4, or the range from -0.4 to 0.4. */
function isSameMargin(a: Row, b: Row): boolean {
  const isRangeOf = (one: Row, other: Row) =>
    isDecimal(one.value) && one.value_max === negate(one.value) && other.value === one.value_max;
  return (a.quote + b.quote).includes("±") && (isRangeOf(a, b) || isRangeOf(b, a));
}

/** Dates and names have no qualifier, whatever a key calls exact or a range. */
export function hasSameQualifier({ key, row }: Pair): boolean {
  if (row !== null && key.kind !== "quantity") return true;
  return row !== null && (row.qualifier === key.qualifier || (row.quote + key.quote).includes("±"));
}

/** Units are the same in any spelling and script. What English counts without a measure word has no unit in the key. */
export function hasSameUnit({ key, row }: Pair): boolean {
  if (!row) return false;
  const isEnglish = !/\p{Script=Han}/u.test(key.quote);
  if (isEnglish && key.unit === "" && isCounted(row.unit)) return true;
  return unitOf(key.unit) === unitOf(row.unit) || isSameShare(key, row);
}

const counted = new Set(["thing", "organisation", "person", "attendance", "event", "batch", "edition"]);

function isCounted(unit: string): boolean {
  const known = findUnit(unit);
  return !known || counted.has(known.dimension);
}

function unitOf(unit: string): string {
  const plain = toSimplified(unit.normalize("NFKC").replace(/\s/g, ""));
  return findUnit(plain)?.sign ?? plain;
}
