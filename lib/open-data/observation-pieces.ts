import { csvHeader, csvLine, csvRows } from "@/lib/publication/observations/csv";
import type { ExportFormat } from "@/lib/publication/content/model";
import type { Format } from "@/lib/publication/observations/export-formats";
import type { ExportRead } from "@/lib/publication/observations/export-reads";
import { site } from "@/lib/platform/site";
import {
  namedCells,
  observationColumns,
  type ObservationCells,
} from "@/lib/publication/observations/observation-row";
import { firstSdmxHeader, firstSdmxRow } from "./first-format/sdmx";
import { firstWorkbookPieces } from "./first-format/workbook";
import { workbookPieces } from "./workbook/pieces";

/** A file as a lazy sequence of pieces. A text piece is empty if its page of rows was empty. */
export type Pieces = Iterable<string> | AsyncIterable<Uint8Array>;

/** Writes a text format: what precedes the rows, a page of rows, and what follows them. */
type Writer = {
  head: string;
  page: (rows: readonly ObservationCells[], isFirst: boolean) => string;
  foot: string;
};

const writersOf = (exportFormat: ExportFormat): Record<Exclude<Format, "xlsx">, Writer> => ({
  csv: { head: csvHeader(exportFormat), page: (rows) => csvRows(rows, exportFormat), foot: "" },
  json: {
    head: "[",
    page: (rows, isFirst) => (isFirst ? "\n" : ",\n") + rows.map(jsonOf).join(",\n"),
    foot: "\n]\n",
  },
  ndjson: { head: "", page: (rows) => `${rows.map(jsonOf).join("\n")}\n`, foot: "" },
  "sdmx.csv": {
    head: csvLine(firstSdmxHeader),
    page: (rows) => rows.map((row) => csvLine(firstSdmxRow(namedCells(row)))).join(""),
    foot: "",
  },
});

/**
 * Writes observations in a format, by the rules of an export format, holding no more than one page of rows in memory. Text
 * formats come as strings, xlsx as bytes.
 */
export function observationPieces(format: Format, { exportFormat, releases, pages }: ExportRead): Pieces {
  if (format !== "xlsx") return textPieces(writersOf(exportFormat)[format], pages);
  return exportFormat === 1 ? firstWorkbookPieces(pages) : workbookPieces(pages, { site: site(), releases });
}

function* textPieces({ head, page, foot }: Writer, pages: ExportRead["pages"]): Generator<string> {
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
