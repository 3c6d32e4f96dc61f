import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { ZipFile } from "yazl";
import type { Pages } from "@/lib/publication/observations/export-reads";
import { observationColumns, type ObservationCells } from "@/lib/publication/observations/observation-row";
import { entryOptions } from "../zip";
import { type Cell, type CellStyle, cellOf, isOrdinal, rowXml } from "./cells";
import { type Contents, type Parts, sampleRow, styleIds, templateParts } from "./template";

/** The most rows that spreadsheets have, the head included. */
const maxRows = 1_048_576;
/** Rows of a part that are compressed at a time, in characters. */
const chunkSize = 65_536;

/**
 * Writes observations as a workbook, piece by piece: sheets of data, and one that explains them. A library writes all of it
 * but the rows, which it would have to hold in memory with looks, filter and page setup. They are put into its sheets here.
 */
export async function* workbookPieces(
  pages: Pages,
  contents: Contents,
  rowsPerSheet = maxRows,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const written = writeParts(zip, pages, contents, rowsPerSheet);
  // A failure reaches the reader through the stream that it ends.
  written.catch((error: unknown) => (zip.outputStream as Readable).destroy(error as Error));
  yield* zip.outputStream as AsyncIterable<Uint8Array>;
  await written;
}

/** Adds the parts to the archive. The sheets come first, as the others depend on how many there are. */
async function writeParts(zip: ZipFile, pages: Pages, contents: Contents, rowsPerSheet: number) {
  const source = await rowSource(pages);
  const counts: number[] = [];
  const sheetRows = async function* (styleId: (style: CellStyle) => string) {
    let count = 1;
    for (let rows = await source.take(rowsPerSheet - count); rows.length > 0;) {
      yield rows.map((row) => rowXml(rowCells(row), (count += 1), styleId));
      rows = await source.take(rowsPerSheet - count);
    }
    counts.push(count);
  };
  do {
    const name = sheetPart(counts.length);
    const sheet = Readable.from(sheetChunks(name, contents, counts, sheetRows), { objectMode: false });
    zip.addReadStream(sheet, name, entryOptions);
    await finished(sheet);
  } while (source.hasMore());
  const sheets = new Set(counts.map((_, index) => sheetPart(index)));
  for (const [name, xml] of await templateParts(contents, counts))
    if (!sheets.has(name)) zip.addBuffer(Buffer.from(xml), name, entryOptions);
  zip.end();
}

const sheetPart = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;

/** Yields a data sheet: what the template has before its sample cells, the rows, and what it has after them. */
async function* sheetChunks(
  name: string,
  contents: Contents,
  counts: readonly number[],
  sheetRows: (styleId: (style: CellStyle) => string) => AsyncIterable<string[]>,
): AsyncGenerator<string> {
  const before = partOf(await templateParts(contents, [...counts, 1]), name);
  // The size that the template states is that of the sample.
  let chunk = before.slice(0, before.indexOf(sampleRow)).replace(/<dimension [^>]*>/u, "");
  for await (const rows of sheetRows(styleIds(before)))
    for (const row of rows) {
      chunk += row;
      if (chunk.length < chunkSize) continue;
      yield chunk;
      chunk = "";
    }
  const after = partOf(await templateParts(contents, counts), name);
  yield chunk + after.slice(after.indexOf("</sheetData>"));
}

const partOf = (parts: Parts, name: string) => parts.get(name) ?? "";

const at = (name: (typeof observationColumns)[number]) => observationColumns.indexOf(name);
const [unitAt, qualifierAt] = [at("unit"), at("qualifier")];

function rowCells(row: ObservationCells): (Cell | null)[] {
  const ordinal = isOrdinal(String(row[unitAt]), String(row[qualifierAt]));
  // Rows of export format 1 have null for the columns that came later.
  return row.map((cell, column) => ((cell ?? "") === "" ? null : cellOf(String(cell), column, ordinal)));
}

/** Gives out rows a page at a time, or fewer. */
async function rowSource(pages: Pages) {
  const remaining = Symbol.asyncIterator in pages ? pages[Symbol.asyncIterator]() : pages[Symbol.iterator]();
  let page: readonly ObservationCells[] = [];
  let isOver = false;
  const fill = async () => {
    while (page.length === 0 && !isOver) {
      const next = await remaining.next();
      isOver = next.done ?? false;
      page = next.done ? [] : next.value;
    }
  };
  await fill();
  return {
    hasMore: () => page.length > 0,
    async take(most: number): Promise<readonly ObservationCells[]> {
      const taken = page.slice(0, most);
      page = page.slice(most);
      await fill();
      return taken;
    },
  };
}
