import type { Reading } from "@/lib/reading/reading";
import { readingsIn } from "@/lib/reading/readings-in";
import type { DocumentPart, ReadDocument } from "./documents/model";
import type { PlacedReading, TextPart } from "./matching/model";
import type { Place } from "./proposal";
import { readTable } from "./tables/read-table";
import type { TableReading } from "./tables/table";

/** What is read of a document, as matching takes it: `parts` and their `places` in the document have one order. */
export type ReadParts = { parts: TextPart[]; places: Place[]; readings: PlacedReading[] };

/** `headings` stand over the whole document, such as the title of the section it is for. */
export type ReadingContext = { year: number; units: readonly string[]; headings: readonly string[] };

/** Reads the figures of a document: of its texts in the order of print, and of the cells of its tables. */
export function readParts(content: ReadDocument, context: ReadingContext): ReadParts {
  const read: ReadParts = { parts: [], places: [], readings: [] };
  const titles: { level: number; text: string }[] = [];
  for (const part of content.parts) {
    const headings = [...context.headings, ...titles.map(({ text }) => text)];
    for (const one of textsOf(part, headings, context)) add(read, one);
    if (part.kind !== "heading") continue;
    while ((titles.at(-1)?.level ?? 0) >= part.level) titles.pop();
    titles.push(part);
  }
  return read;
}

type Read = { place: Place; part: TextPart; readings: Reading[] };

function add({ parts, places, readings }: ReadParts, one: Read): void {
  readings.push(...one.readings.map((reading) => ({ part: parts.length, reading })));
  parts.push(one.part);
  places.push(one.place);
}

function textsOf(part: DocumentPart, headings: string[], { year, units }: ReadingContext): Read[] {
  if (part.kind === "unread") return [];
  const index = part.place.part;
  if (part.kind === "table")
    return readTable(part, { units, year: null }).cells.map((cell) => cellOf(cell, index, headings, year));
  const place = { part: index, row: null, column: null };
  const readings = readingsIn(part.text, { units, year });
  return [{ place, part: { text: part.text, headings, label: "" }, readings }];
}

function cellOf(cell: TableReading, part: number, headings: string[], year: number): Read {
  const { row, column, text, typed, quantity, basis } = cell;
  const isEarlier = cell.isEarlier || (cell.year !== null && cell.year < year);
  const span = { start: 0, end: text.length, quote: text };
  return {
    place: { part, row, column },
    part: { text, headings, label: [...cell.label, ...cell.heading].join(" ") },
    readings: [{ ...span, typed, basis, isEarlier, kind: "quantity", quantity }],
  };
}
