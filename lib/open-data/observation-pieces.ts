import { csvHeader, csvRows, firstSdmxLine, plainCsvHeader } from "@/lib/publication/observations/csv";
import type { Format } from "@/lib/publication/observations/export-formats";
import { site } from "@/lib/platform/site";
import {
  namedCells,
  observationColumns,
  type ObservationCells,
} from "@/lib/publication/observations/observation-row";
import { type ExportRead, type Pages, readRepeatedSeries } from "@/lib/publication/observations/export-reads";
import { firstSdmxHeader, firstSdmxRow } from "./first-format/sdmx";
import { firstWorkbookPieces } from "./first-format/workbook";
import { repeatedKey, type SdmxRow, sdmxRowOf } from "./sdmx/components";
import { sdmxCsvHeader, sdmxCsvLines, sdmxCsvRow } from "./sdmx/csv";
import { genericDataFoot, genericDataHead, genericObservation } from "./sdmx/generic-data";
import { workbookPieces } from "./workbook/pieces";

/** A file as a lazy sequence of pieces. A text piece is empty if its page of rows was empty. */
export type Pieces = AsyncIterable<string> | AsyncIterable<Uint8Array>;

/** Writes a text format: what precedes the rows, a page of rows, and what follows them. */
type Writer = {
  head: string;
  page: (rows: readonly ObservationCells[], isFirst: boolean) => string;
  foot: string;
};

async function writerOf(format: Exclude<Format, "xlsx">, read: ExportRead): Promise<Writer> {
  const { exportFormat } = read;
  switch (format) {
    case "csv":
      return { head: csvHeader(exportFormat), page: (rows) => csvRows(rows, exportFormat), foot: "" };
    case "plain.csv":
      return { head: plainCsvHeader(exportFormat), page: (rows) => csvRows(rows, exportFormat), foot: "" };
    case "json":
      return {
        head: "[",
        page: (rows, isFirst) => (isFirst ? "\n" : ",\n") + rows.map(jsonOf).join(",\n"),
        foot: "\n]\n",
      };
    case "ndjson":
      return { head: "", page: (rows) => `${rows.map(jsonOf).join("\n")}\n`, foot: "" };
    case "sdmx.csv":
      return exportFormat === 1 ? firstSdmxCsv : sdmxCsvWriter(read);
    case "sdmx.xml":
      return genericDataWriter(read);
  }
}

const firstSdmxCsv: Writer = {
  head: firstSdmxLine(firstSdmxHeader),
  page: (rows) => rows.map((row) => firstSdmxLine(firstSdmxRow(namedCells(row)))).join(""),
  foot: "",
};

async function sdmxCsvWriter(read: ExportRead): Promise<Writer> {
  const rowOf = await sdmxRowsOf(read);
  return {
    head: sdmxCsvLines([sdmxCsvHeader]),
    page: (rows) => sdmxCsvLines(rows.map((row) => sdmxCsvRow(rowOf(row)))),
    foot: "",
  };
}

async function genericDataWriter(read: ExportRead): Promise<Writer> {
  const rowOf = await sdmxRowsOf(read);
  return {
    head: genericDataHead(read.releases),
    page: (rows) => rows.map((row) => genericObservation(rowOf(row))).join(""),
    foot: genericDataFoot,
  };
}

async function sdmxRowsOf({ releases }: ExportRead): Promise<(row: ObservationCells) => SdmxRow> {
  const found = await readRepeatedSeries(releases);
  const repeated = new Set(
    found.map(({ release, indicator, series }) =>
      repeatedKey(release.year, release.version, indicator, series),
    ),
  );
  // Rows of a file of export format 1 alone have fewer columns.
  return (row) => sdmxRowOf(namedCells(observationColumns.map((_, index) => row[index] ?? "")), repeated);
}

/**
 * Writes observations in a format, by the rules of an export format, holding no more than one page of rows in memory. Text
 * formats come as strings, xlsx as bytes.
 */
export function observationPieces(format: Format, read: ExportRead): Pieces {
  const { exportFormat, releases, pages } = read;
  if (format !== "xlsx") return textPieces(() => writerOf(format, read), pages);
  return exportFormat === 1 ? firstWorkbookPieces(pages) : workbookPieces(pages, { site: site(), releases });
}

async function* textPieces(writer: () => Promise<Writer>, pages: Pages): AsyncGenerator<string> {
  const { head, page, foot } = await writer();
  let pending = head;
  let isFirst = true;
  for await (const rows of pages) {
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
