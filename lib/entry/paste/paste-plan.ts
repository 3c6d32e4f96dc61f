import type { ParseResult } from "@/lib/figures/parse-result";
import type { Value } from "@/lib/figures/value";

/**
 * A row of a figures table that can be pasted into. `names` are its labels in all languages, `unit` its indicator's unit (null
 * unless a quantity is entered), `previous` the last report's printed value.
 */
export type PasteTarget = {
  id: string;
  names: readonly string[];
  current: string;
  isOpen: boolean;
  unit: string | null;
  previous: string | null;
};

/** Where the sheet names a unit: a column of units, the row's label, the column's heading, or a line above the table. */
export type UnitPlace = "column" | "label" | "heading" | "above";

/** What the preview says about a value: the unit it was given, or why a unit of the sheet was not taken. */
export type UnitNote =
  | { code: "applied"; unit: string; place: UnitPlace }
  | { code: "contradiction"; unit: string; own: string; place: UnitPlace }
  | { code: "notForThis" | "otherUnit"; unit: string; own: string };

/** Why a value is not offered: its unit on the sheet does not fit the field, is unknown, or cannot be put to the number. */
export type UnitFault = {
  code: "misfit" | "unknown" | "several" | "notApplicable";
  unit: string;
  own: string;
};

/** `name`: what the sheet calls the row, where rows are taken in order. */
export type PasteCell = { id: string; name: string; typed: string; current: string; notes: UnitNote[] } & (
  | { outcome: "same" | "change"; printed: string }
  | { outcome: "closed" }
  | { outcome: "error"; refused: Extract<ParseResult<never>, { ok: false }>["error"] }
  | { outcome: "unit"; fault: UnitFault }
);

/** A column that holds figures. `heading` is empty where the sheet has none. */
export type PasteColumn = {
  index: number;
  heading: string;
  samples: string[];
  /** The heading says another year, a plan or a change. */
  isOther: boolean;
  /** All its values are the last report's. */
  isLikeLast: boolean;
};

/** What is not filled in: a row without a field, a row of headings, or a line of text. */
export type LeftOut = { kind: "row" | "heading" | "line"; name: string; value: string };

export type PastePlan = {
  cells: PasteCell[];
  /** Whether rows were matched by name; otherwise they are taken in order from the focused row. */
  isMatchedByName: boolean;
  columns: PasteColumn[];
  /** The column taken; null where the headings rule out all of them. */
  column: number | null;
  /** What decided the column: its heading, a person, or nothing, so that it is the first of several. */
  decidedBy: "heading" | "person" | "only" | "guess" | null;
  left: LeftOut[];
};

export type PasteOptions = {
  targets: readonly PasteTarget[];
  /** The focused row, from which rows without a name are filled. */
  from: number;
  year: number;
  /** The units that the office accepts; empty means the built-in ones. */
  units: readonly string[];
  /** The column that a person chose. */
  column?: number | undefined;
  read: (id: string, typed: string) => ParseResult<Value | null>;
};
