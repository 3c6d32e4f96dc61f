import type { PasteTarget } from "./paste-plan";
import type { SheetUnit } from "./sheet-unit";

/** A pasted table as a person sees it. */
export type Sheet = {
  width: number;
  /** The number of rows above the first row of figures. */
  head: number;
  /** By column, the headings above it from top to bottom; "" where there is none. */
  headings: string[];
  rows: SheetRow[];
  /** Null where no row is named after a field. */
  labelColumn: number | null;
  unitColumns: number[];
};

export type SheetRow = {
  cells: string[];
  /** By column, whether the cell holds a figure. */
  figures: boolean[];
  target: PasteTarget | null;
  /** Its name, or for an empty cell that of the row above it, as under a merged label. */
  label: string;
  /** The units of the last line above it that names some. */
  above: SheetUnit[];
};

/** A row of the sheet and the field it goes to. */
export type PlacedRow = { row: SheetRow; target: PasteTarget | null };
