import type { Bilingual } from "@/lib/platform/bilingual";
import type { Table } from "../tables/table";

/**
 * A sheet of a workbook. `rows` are all of one length and hold each cell as it is shown, with the unit that stands in its
 * number format. `unread` are cells without a readable content, which are "" in `rows`.
 */
export type Sheet = Pick<Table, "rows" | "spans"> & {
  name: string;
  indents: number[];
  unread: { row: number; column: number; reason: Bilingual }[];
  /** Rows that a filter or a person hid. They are read like the others. */
  hiddenRows: number;
  isHidden: boolean;
};

export type WorkbookKind = "xlsx" | "xls" | "ods" | "csv";

/** `notices` are sentences about the file as a whole: what was not read of it, or taken in a certain way. */
export type Workbook = { kind: WorkbookKind; sheets: Sheet[]; notices: Bilingual[] };

/** The sheet as a table, whose title is its name where that is not the program's own (Sheet1). */
export function tableOf({ name, rows, spans, indents, unread }: Sheet): Table {
  const isDefault = /^(?:sheet|工作表|表)\s*\d*$/i.test(name);
  return { caption: isDefault ? "" : name, unitLine: "", rows, spans, indents, unread };
}

/** What a file of this kind may hold at most, in bytes and cells. */
export const workbookLimits = {
  bytes: 40 * 1024 * 1024,
  inflated: 200_000_000,
  cells: 200_000,
  columns: 1000,
};
