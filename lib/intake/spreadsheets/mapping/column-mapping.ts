import type { Bilingual } from "@/lib/platform/bilingual";
import type { SheetPreview } from "../change";

/**
 * How a sheet is read: which row ends its headings, which column names the rows and which holds this year's values, from 0.
 * `rows`: by label, without blanks and case, the key of the field that a person chose for it, "" for none.
 */
export type ColumnMapping = {
  headerRow: number | null;
  labelColumn: number;
  valueColumn: number;
  rows: Record<string, string>;
};

/** A row with a value that goes to no field. `candidates` are the keys of several fields of its name. */
export type UnmatchedRow = { place: string; label: string; value: string; candidates: string[] };

/** `isLikeLast`: all the values that would be filled in are those of the last report. */
export type MappedPreview = SheetPreview & { unmatched: UnmatchedRow[]; isLikeLast: boolean };

/** A sheet to choose columns from, with the first of its rows to look at. */
export type SheetToMap = {
  name: string;
  /** The heading of every column, or its name (C) where it has none. */
  columns: string[];
  sample: string[][];
  rowCount: number;
  mapping: ColumnMapping;
  /** Who chose this mapping for the same headings, and when; null where it is proposed. */
  remembered: { by: string; at: string } | null;
};

/** A field that a row can be given to. */
export type FieldChoice = { key: string; name: Bilingual; section: string };
