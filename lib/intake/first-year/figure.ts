import type { PeriodBasis } from "@/lib/figures/period-basis";
import { type FieldKind, printValue } from "@/lib/figures/value";
import { readTyped } from "@/lib/entry/model";
import type { Reading } from "@/lib/reading/reading";
import type { KnownIndicator } from "../matching/model";
import type { Place } from "../proposal";

/** A figure of a document that is to become a field: its key, where it stands, and what it is. */
export type DraftFigure = {
  key: string;
  /** Code of the indicator; `isNew` if the catalogue has none such yet. */
  indicator: string;
  isNew: boolean;
  name: string;
  /** The prefix of its section, and whether it stands in a row of its own there. */
  section: string;
  isRow: boolean;
  /** Code of the series of events whose edition it is of. */
  event: string | null;
  kind: Exclude<FieldKind, "text">;
  unit: string;
  basis: PeriodBasis;
  typed: string;
  printed: string;
  place: Place;
  start: number;
  end: number;
  quote: string;
  /** The sentence or the row it stands in. */
  context: string;
};

/** Returns how a value is printed once it is entered; null where it cannot be entered. */
export function printedOf(
  { kind, typed }: Pick<Reading, "kind" | "typed">,
  { year, units }: { year: number; units: readonly string[] },
): string | null {
  const read = readTyped({ kind, indicator: null }, typed, year, units);
  return read.ok && read.value ? printValue(read.value) : null;
}

const loose = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[\s,]/g, "")
    .replace(/[‐-―−~～至到]+/g, "-");

/** Whether a value is printed as it stands in the text, apart from blanks, widths, digit groups and dashes, which house style sets. */
export function printsLike(printed: string, quote: string): boolean {
  return printed === quote || loose(printed) === loose(quote);
}

export function unitOf(reading: Reading): string {
  return reading.kind === "quantity" ? reading.quantity.unit : "";
}

/** Whether a reading can be a value of an indicator: of the same kind, and for quantities not without the unit it needs. */
export function fitsIndicator(
  reading: Reading,
  { kind, unit }: Pick<KnownIndicator, "kind" | "unit">,
): boolean {
  if (reading.kind !== kind) return false;
  return reading.kind !== "quantity" || reading.quantity.unit !== "" || unit === "";
}
