import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { Quantity } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { DocumentTable } from "../documents/model";

/**
 * A table of a document or a sheet. Paragraphs and tabs inside a cell stay as "\n" and "\t". `indents`: by row, how far its label
 * is set in. `unread`: cells without a readable content, such as a formula without a value, which are "" in `rows`.
 */
export type Table = DocumentTable & {
  indents?: readonly number[];
  unread?: readonly { row: number; column: number; reason: Bilingual }[];
};

/** `units`: the units that the office accepts; empty means the built-in ones. `year`: the document's, from its title. */
export type TableOptions = { units?: readonly string[]; year?: number | null };

/** Row and column count from 0 in the table as it was given; `address` is the cell's name in a sheet: C5. */
export type CellPlace = { row: number; column: number; address: string };

/** Where the unit of a cell stands: in the cell, a column of units, the row's label, a heading, or a line above the table. */
export type UnitSource = "cell" | "column" | "label" | "heading" | "above";

/** What a number says of what its row and column name: the thing itself, its change, or its share of a whole. */
export type FigureRole = "value" | "change" | "share";

/** A figure of a table. `label` and `heading` go from the outermost to the innermost, without marks and units. */
export type TableReading = CellPlace & {
  label: string[];
  heading: string[];
  /** The cell as it stands, and `row label|cell`, which is quoted as the source. */
  text: string;
  quote: string;
  /** With unit and scale, as it is entered in a form. */
  typed: string;
  quantity: Quantity;
  /** As written; `quantity.unit` is "" where the catalogue does not know it (人/户). */
  unit: { text: string; source: UnitSource } | null;
  /** From the headings, the row or the title; null where none of them names one. */
  year: number | null;
  /** Whether it is given as the value of the year before (上年). */
  isEarlier: boolean;
  role: FigureRole;
  basis: PeriodBasis | null;
};

/** A cell that is not taken, with the reason. Row and column are null where it holds for the whole table. */
export type DeclinedCell = { place: CellPlace | null; text: string; quote: string; reason: Bilingual };

/** `lines` are texts of the table that hold no figure: titles and notes. */
export type ReadTable = { cells: TableReading[]; declined: DeclinedCell[]; lines: string[] };
