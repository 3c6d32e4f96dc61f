import type { Cell, CellValue, Sheet as SheetOfFile } from "hucre/xlsx";
import { displayDate, displayNumber, displayText } from "../tables/display-value";
import { refusals } from "./refusals";
import { squared } from "./squared";
import type { Sheet } from "./workbook";

/** Takes what is needed from a sheet as the library reads it; null where it has more cells than are read. */
export function sheetOf(file: SheetOfFile): Sheet | null {
  const unread: Sheet["unread"] = [];
  // The library leaves rows without cells out of the array.
  const shown = Array.from(file.rows, (row, at) =>
    Array.from(row ?? [], (value, column) => {
      const cell = cellText(value, file.cells?.get(`${at},${column}`));
      if (typeof cell === "string") return cell;
      unread.push({ row: at, column, ...cell });
      return "";
    }),
  );
  const rows = squared(shown);
  if (!rows) return null;
  const spans = (file.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => {
    return { row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 };
  });
  return {
    name: file.name,
    rows,
    spans: spans.filter(({ row, column }) => row < rows.length && column < (rows[0]?.length ?? 0)),
    indents: rows.map((row, at) => indentOf(file, at, row.findIndex(Boolean))),
    unread: unread.filter(({ row }) => row < rows.length),
    hiddenRows: [...(file.rowDefs ?? [])].filter(([at, { hidden }]) => hidden && at < rows.length).length,
    isHidden: Boolean(file.hidden || file.veryHidden),
  };
}

function cellText(
  value: CellValue,
  cell: Cell | undefined,
): string | Pick<Sheet["unread"][number], "reason"> {
  const format = cell?.style?.numFmt;
  if (cell?.type === "error" || (typeof value === "string" && errors.test(value)))
    return { reason: refusals.isError };
  const isFormula = cell?.formula !== undefined || cell?.type === "formula";
  const shown = isFormula ? (cell?.formulaResult ?? value) : value;
  if (shown === null || shown === undefined || shown === "")
    return isFormula ? { reason: refusals.noValue } : "";
  if (typeof shown === "number") return displayNumber(shown, format) ?? { reason: refusals.isInvisible };
  if (shown instanceof Date) return displayDate(shown, format);
  if (typeof shown === "boolean") return shown ? "TRUE" : "FALSE";
  return displayText(shown.replace(/\r\n?/g, "\n").trim(), format);
}

const errors = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/;

function indentOf(file: SheetOfFile, row: number, column: number): number {
  const blanks = /^[\s　]*/.exec(String(file.rows[row]?.[column] ?? ""))?.[0].length ?? 0;
  return (file.cells?.get(`${row},${column}`)?.style?.alignment?.indent ?? 0) + blanks;
}
