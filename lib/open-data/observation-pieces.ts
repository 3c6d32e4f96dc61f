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

/** A file in pieces, each made when it is asked for. A piece of text may be empty where a turn found nothing. */
export type Pieces = Iterable<string> | AsyncIterable<Uint8Array>;

/** How a textual format is written: what comes before the rows, a page of rows, and what comes after. */
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

/** Observations in a format, holding one page of rows at a time. */
export function observationPieces(format: Format, pages: Pages): Pieces {
  return format === "xlsx" ? workbook(pages) : textual(writers[format], pages);
}

function* textual({ head, page, foot }: Writer, pages: Pages): Generator<string> {
  let begun = head;
  let isFirst = true;
  for (const rows of pages) {
    const text = rows.length > 0 ? page(rows, isFirst) : "";
    yield begun + text;
    begun = "";
    isFirst &&= rows.length === 0;
  }
  yield begun + foot;
}

const names = observationColumns.map((column, index) => `${index === 0 ? "{" : ","}"${column}":`);
const hasToBeEscaped = /["\\\u0000-\u001f\ud800-\udfff]/;

// As JSON.stringify writes the named row, without making an object for each.
function jsonOf(row: ObservationCells): string {
  let text = "";
  for (let index = 0; index < row.length; index += 1) {
    const cell = row[index] ?? "";
    const isPlain = typeof cell === "string" && !hasToBeEscaped.test(cell);
    text += names[index] + (isPlain ? `"${cell}"` : JSON.stringify(cell));
  }
  return `${text}}`;
}

// Cells are text and not formulas. A number that a spreadsheet would round stays text as well.
async function* workbook(pages: Pages): AsyncGenerator<Uint8Array> {
  // Loaded when the first is asked for: nine megabytes that most days nobody needs.
  const { writeXlsxStream } = await import("hucre/xlsx");
  const stream = writeXlsxStream(inTurns(pages), {
    name: "observations",
    columns: columns.map(({ name }) => ({ header: name })),
    freezePane: { rows: 1 },
  });
  yield* stream as unknown as AsyncIterable<Uint8Array>;
}

async function* inTurns(pages: Pages) {
  for (const rows of pages)
    for (const row of rows) yield columns.map(({ type }, index) => sheetCell(String(row[index]), type));
}

const exactDigits = 15;

function sheetCell(text: string, type: (typeof columns)[number]["type"]): string | number | null {
  if (text === "") return null;
  const isNumber = type === "integer" || type === "number";
  return isNumber && text.replace(/\D/g, "").length <= exactDigits ? Number(text) : text;
}
