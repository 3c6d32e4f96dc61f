import { csvHeader, csvLine, csvRows } from "@/lib/publication/observations/csv";
import type { Format } from "@/lib/publication/observations/export-formats";
import {
  namedCells,
  observationColumns,
  type ObservationCells,
} from "@/lib/publication/observations/observation";
import { columns } from "./columns";
import { sdmxHeader, sdmxRow } from "./sdmx";

type Pages = Iterable<readonly ObservationCells[]>;

/** A file as a lazy sequence of pieces. A text piece is empty if its page of rows was empty. */
export type Pieces = Iterable<string> | AsyncIterable<Uint8Array>;

/** Writes a text format: what precedes the rows, a page of rows, and what follows them. */
type Writer = {
  head: string;
  page: (rows: readonly ObservationCells[], isFirst: boolean) => string;
  foot: string;
};

const writers: Record<Exclude<Format, "xlsx">, Writer> = {
  csv: { head: csvHeader(), page: csvRows, foot: "" },
  json: {
    head: "[",
    page: (rows, isFirst) => (isFirst ? "\n" : ",\n") + rows.map(jsonOf).join(",\n"),
    foot: "\n]\n",
  },
  ndjson: { head: "", page: (rows) => `${rows.map(jsonOf).join("\n")}\n`, foot: "" },
  "sdmx.csv": {
    head: csvLine(sdmxHeader),
    page: (rows) => rows.map((row) => csvLine(sdmxRow(namedCells(row)))).join(""),
    foot: "",
  },
};

/**
 * Writes observations in a format, holding no more than one page of rows in memory. Text formats come as strings, xlsx as
 * bytes.
 */
export function observationPieces(format: Format, pages: Pages): Pieces {
  return format === "xlsx" ? workbookPieces(pages) : textPieces(writers[format], pages);
}

function* textPieces({ head, page, foot }: Writer, pages: Pages): Generator<string> {
  let pending = head;
  let isFirst = true;
  for (const rows of pages) {
    const text = rows.length > 0 ? page(rows, isFirst) : "";
    yield pending + text;
    pending = "";
    isFirst &&= rows.length === 0;
  }
  yield pending + foot;
}

const names = observationColumns.map((column, index) => `${index === 0 ? "{" : ","}"${column}":`);
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;

// Returns what JSON.stringify would return for the row as an object. Creating an object per row is much slower.
function jsonOf(row: ObservationCells): string {
  let text = "";
  for (let index = 0; index < row.length; index += 1) {
    const cell = row[index] ?? "";
    const isPlain = typeof cell === "string" && !needsEscape.test(cell);
    text += names[index] + (isPlain ? `"${cell}"` : JSON.stringify(cell));
  }
  return `${text}}`;
}

// Cells are written as text, never as formulas. A number that a spreadsheet would round is written as text too.
async function* workbookPieces(pages: Pages): AsyncGenerator<Uint8Array> {
  // Imported on first use, because it takes nine megabytes and workbooks are rarely requested.
  const { writeXlsxStream } = await import("hucre/xlsx");
  const stream = writeXlsxStream(sheetRows(pages), {
    name: "observations",
    columns: columns.map(({ name }) => ({ header: name })),
    freezePane: { rows: 1 },
  });
  yield* stream as unknown as AsyncIterable<Uint8Array>;
}

async function* sheetRows(pages: Pages) {
  for (const rows of pages)
    for (const row of rows) yield columns.map(({ type }, index) => sheetCell(String(row[index]), type));
}

const maxExactDigits = 15;

function sheetCell(text: string, type: (typeof columns)[number]["type"]): string | number | null {
  if (text === "") return null;
  const isNumber = type === "integer" || type === "number";
  return isNumber && text.replace(/\D/g, "").length <= maxExactDigits ? Number(text) : text;
}
