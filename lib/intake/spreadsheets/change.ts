import type { PasteCell } from "@/lib/entry/paste/paste-plan";
import type { Bilingual } from "@/lib/platform/bilingual";

/** What saving a change of a sheet needs. `basedOn` is the version the sheet was made from, or that the person has seen since. */
export type ChangeToSave = {
  fieldId: string;
  typed: string;
  basedOn: number;
  source?: string;
  quotation?: string;
  page?: string;
  link?: string;
  reason?: string;
};

type Told<T> = T extends unknown ? Omit<T, "id" | "name" | "typed" | "current"> : never;
type Outcome = Told<PasteCell>;

/** What became of a cell that was read as one of a pasted block. */
export function outcomeOf(cell: PasteCell): Outcome {
  const { id: _id, name: _name, typed: _typed, current: _current, ...outcome } = cell;
  return outcome;
}

/**
 * What a cell of a sheet does to a field. Values are as the sheet shows them: sentences with names for their figures. `section`
 * is where the field is filled in, `place` the cell: 表1!C5.
 */
export type SheetChange = {
  fieldId: string;
  key: string;
  name: Bilingual;
  section: string;
  place: string;
  typed: string;
  current: string;
  notes: PasteCell["notes"];
  /** New source, where it changes. */
  source: { from: string; to: string } | null;
  /** Present where there is something to save, in a conflict only once the person chose it. */
  save: ChangeToSave | null;
} & (
  | Outcome
  /** The field moved on since the sheet was made: `base` is what both started from, `by` who saved the value in force. */
  | { outcome: "conflict"; printed: string; base: string; by: string }
  | { outcome: "refused"; reason: Bilingual }
);

/** What taking a sheet would change, with what was not understood of it. */
export type SheetPreview = { changes: SheetChange[]; left: Bilingual[] };
