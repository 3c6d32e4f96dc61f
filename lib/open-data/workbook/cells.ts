import { columns } from "../columns";
import { escapeMarkup } from "../escape-markup";
import { columnWidth, linesOf, wrappedColumns } from "./column-widths";

/** How a cell of the data sheet looks. `places` are the decimals that a number shows, which are those it has. */
export type CellStyle = "text" | "wrapped" | "plain" | "date" | "time" | { places: number };

/** A cell as a workbook stores it. Times are in days since the end of 1899, as in every spreadsheet. */
export type Cell = { value: string | number; style: CellStyle };

const types = columns.map(({ type }) => type);
const textStyles = columns.map(({ name }): CellStyle => (wrappedColumns.has(name) ? "wrapped" : "text"));
const day = 86_400_000;
// Day 0 of the 1900 date system, which counts a 29 February 1900 that did not exist.
const dayZero = Date.UTC(1899, 11, 30);
const firstSafeDay = Date.UTC(1900, 2, 1);
const maxExactDigits = 15;

/** Numbers of these units are names of years and editions, which take no thousands separators. */
const ordinalUnits = new Set(["年", "届", "期"]);

/**
 * Returns the cell for a text of the export. It is a number or a date only if the exact text can be made of it again, else
 * text: spreadsheets keep fifteen digits, and no day before March 1900.
 */
export function cellOf(text: string, column: number, isOrdinal: boolean): Cell {
  const type = types[column];
  if (type === "integer" || type === "number") return numberCell(text, type === "integer" || isOrdinal);
  if (type === "date" || type === "datetime") return timeCell(text, type);
  return { value: text, style: textStyles[column] ?? "text" };
}

/** Whether the numbers of a row count years or editions. */
export function isOrdinal(unit: string, qualifier: string): boolean {
  return qualifier === "ordinal" || ordinalUnits.has(unit);
}

/** The cell for a decimal: a number with the places that it shows, or text where a spreadsheet would not keep it exactly. */
export function numberCell(text: string, isPlain: boolean): Cell {
  const number = Number(text);
  const isExact = String(number) === text && text.replace(/\D/g, "").length <= maxExactDigits;
  if (!isExact) return { value: text, style: "text" };
  const places = text.split(".")[1]?.length ?? 0;
  return { value: number, style: isPlain && places === 0 ? "plain" : { places } };
}

function timeCell(text: string, type: "date" | "datetime"): Cell {
  const time = Date.parse(text);
  const isTime = Number.isFinite(time) && time >= firstSafeDay;
  const iso = isTime ? new Date(time).toISOString() : "";
  const isExact = text === (type === "date" ? iso.slice(0, 10) : iso);
  if (!isTime || !isExact) return { value: text, style: "text" };
  return { value: (time - dayZero) / day, style: type === "date" ? "date" : "time" };
}

const namesOfColumns = columns.map((_, index) => columnName(index));

function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

const columnWidths = columns.map(({ name }) => columnWidth(name));
const lineHeight = 15;

/**
 * Returns the XML of a row of the data sheet, which is as high as its longest text needs: not every program finds that out.
 * `row` counts from 1; `styleId` gives the number of a style in the workbook.
 */
export function rowXml(
  cells: readonly (Cell | null)[],
  row: number,
  styleId: (style: CellStyle) => string,
): string {
  let xml = "";
  let lines = 1;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (!cell) continue;
    const { value, style } = cell;
    if (style === "wrapped") lines = Math.max(lines, linesOf(String(value), columnWidths[index] ?? 0));
    const start = `<c r="${namesOfColumns[index]}${row}" s="${styleId(style)}"`;
    xml +=
      typeof value === "number"
        ? `${start}><v>${value}</v></c>`
        : `${start} t="inlineStr"><is><t xml:space="preserve">${textXml(value)}</t></is></c>`;
  }
  return `<row r="${row}" ht="${lines * lineHeight}">${xml}</row>`;
}

// A carriage return as itself would be read as a line feed.
const textXml = (text: string) => escapeMarkup(text).replaceAll("\r", "&#13;");
