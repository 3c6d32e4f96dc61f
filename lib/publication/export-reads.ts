import "server-only";
import { reader } from "@/lib/platform/database";
import { csvHeader, csvRows } from "./csv";
import type { ExportFilter } from "./export-filter";
import { findUnknownValues, observationsMatching } from "./export-repository";
import type { Observation } from "./observation";

export function unknownValues(filter: ExportFilter): Promise<string[]> {
  return findUnknownValues(reader(), filter, new Date());
}

/** How a format is written: what comes before the rows, a page of rows, and what comes after. */
type Writer = {
  head: string;
  page: (rows: readonly Observation[], isFirst: boolean) => string;
  foot: string;
};

const csv: Writer = { head: csvHeader(), page: csvRows, foot: "" };

const json: Writer = {
  head: "[",
  page: (rows, isFirst) => (isFirst ? "\n" : ",\n") + rows.map((row) => JSON.stringify(row)).join(",\n"),
  foot: "\n]\n",
};

const writers = { csv, json };
export type ExportFormat = keyof typeof writers;

/** The observations asked for, as a stream that holds one page of rows at a time. */
export function exportStream(format: ExportFormat, filter: ExportFilter): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const chunks = chunksOf(writers[format], observationsMatching(reader(), filter, new Date()));
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

async function* chunksOf(writer: Writer, pages: AsyncGenerator<Observation[]>): AsyncGenerator<string> {
  yield writer.head;
  let isFirst = true;
  for await (const rows of pages) {
    yield writer.page(rows, isFirst);
    isFirst = false;
  }
  if (writer.foot) yield writer.foot;
}
