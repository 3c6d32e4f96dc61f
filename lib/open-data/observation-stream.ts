import { writeXlsxStream } from "hucre/xlsx";
import { csvHeader, csvLine, csvRows } from "@/lib/publication/csv";
import type { Observation } from "@/lib/publication/observation";
import type { Format } from "@/lib/publication/export-formats";
import { columns } from "./columns";
import { sdmxHeader, sdmxRow } from "./sdmx";

type Pages = AsyncIterable<readonly Observation[]>;

/** How a textual format is written: what comes before the rows, a page of rows, and what comes after. */
type Writer = {
  head: string;
  page: (rows: readonly Observation[], isFirst: boolean) => string;
  foot: string;
};

const lines = (rows: readonly Observation[]) => rows.map((row) => JSON.stringify(row));

const writers: Record<Exclude<Format, "xlsx">, Writer> = {
  csv: { head: csvHeader(), page: csvRows, foot: "" },
  json: {
    head: "[",
    page: (rows, isFirst) => (isFirst ? "\n" : ",\n") + lines(rows).join(",\n"),
    foot: "\n]\n",
  },
  ndjson: { head: "", page: (rows) => `${lines(rows).join("\n")}\n`, foot: "" },
  "sdmx.csv": {
    head: csvLine(sdmxHeader),
    page: (rows) => rows.map((row) => csvLine(sdmxRow(row))).join(""),
    foot: "",
  },
};

/** Observations in a format, as a stream that holds one page of rows at a time. */
export function observationStream(format: Format, pages: Pages): ReadableStream<Uint8Array> {
  return format === "xlsx" ? workbook(pages) : textual(writers[format], pages);
}

function textual(writer: Writer, pages: Pages): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const chunks = chunksOf(writer, pages);
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

async function* chunksOf(writer: Writer, pages: Pages): AsyncGenerator<string> {
  yield writer.head;
  let isFirst = true;
  for await (const rows of pages) {
    yield writer.page(rows, isFirst);
    isFirst = false;
  }
  if (writer.foot) yield writer.foot;
}

// Cells are text and not formulas. A number that a spreadsheet would round stays text as well.
function workbook(pages: Pages): ReadableStream<Uint8Array> {
  return writeXlsxStream(cellsOf(pages), {
    name: "observations",
    columns: columns.map(({ name }) => ({ header: name })),
    freezePane: { rows: 1 },
  });
}

async function* cellsOf(pages: Pages) {
  for await (const rows of pages) {
    for (const row of rows) yield columns.map(({ name, type }) => cellOf(String(row[name]), type));
  }
}

const exactDigits = 15;

function cellOf(text: string, type: (typeof columns)[number]["type"]): string | number | null {
  if (text === "") return null;
  const isNumber = type === "integer" || type === "number";
  return isNumber && text.replace(/\D/g, "").length <= exactDigits ? Number(text) : text;
}
