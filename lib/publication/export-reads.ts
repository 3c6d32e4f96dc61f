import "server-only";
import { reader } from "@/lib/platform/database";
import { csvHeader, csvRows } from "./csv";
import type { ExportFilter } from "./export-filter";
import { findUnknownValues, observationsMatching } from "./export-repository";

export function unknownValues(filter: ExportFilter): Promise<string[]> {
  return findUnknownValues(reader(), filter);
}

/** The CSV of the observations asked for, as a stream that holds one page of rows at a time. */
export function csvStream(filter: ExportFilter): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pages = observationsMatching(reader(), filter);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(csvHeader()));
    },
    async pull(controller) {
      const { value, done } = await pages.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(csvRows(value)));
    },
    async cancel() {
      await pages.return(undefined);
    },
  });
}
