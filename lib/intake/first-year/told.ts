import type { Reading } from "@/lib/reading/reading";
import type { ReadDocument } from "../documents/model";
import type { TextPart } from "../matching/model";
import type { Place } from "../proposal";
import { readTable } from "../tables/read-table";
import type { TableReading } from "../tables/table";
import type { Group, Passage, SectionPassages, TextPassage } from "./passages";

/** How figures are read: `year` is the report's, `units` are those that the office accepts. */
export type ReadingOptions = {
  year: number;
  units: readonly string[];
  readings: (text: string, options: { year: number; units: readonly string[] }) => Reading[];
};

/** A text or a cell of a table with the figures read in it. Positions of the readings count from the start of the text. */
export type Told = {
  passage: Passage;
  place: Place;
  /** Where the text begins in its part: behind a label. */
  offset: number;
  part: TextPart;
  readings: Reading[];
  /** Whether it is a row: a cell with the names of its row and column, or a label with one value. */
  isRow: boolean;
  /** How deep it stands in a list, or below the row it is a part of. */
  level: number;
};

/** Returns what a group tells: each of its texts, and each cell of its tables that holds a figure of the report's year. */
export function toldIn(section: SectionPassages, group: Group, options: ReadingOptions): Told[] {
  const headings = [section.title, ...(group.heading ? [group.heading] : [])];
  return group.passages.flatMap((passage): Told[] => {
    if (passage.kind === "table") {
      const { cells } = readTable(passage.table, { units: options.units, year: options.year });
      return cells
        .filter((cell) => isOfYear(cell, options.year))
        .map((cell) => cellOf(cell, passage, headings));
    }
    return [textOf(withoutFigureInLabel(passage, options), headings, options)];
  });
}

function textOf(passage: TextPassage, headings: string[], options: ReadingOptions): Told {
  const { part, text, label, start, level } = passage;
  const readings = apart(options.readings(text, options).toSorted((a, b) => a.start - b.start));
  return {
    ...{ passage, readings, level, offset: start },
    place: { part, row: null, column: null },
    part: { text, headings, label: label ?? "" },
    isRow: label !== null && readings[0]?.start === 0 && readings[0].end === text.length,
  };
}

/** What looks like a label but holds a figure is the beginning of the sentence. */
function withoutFigureInLabel(passage: TextPassage, options: ReadingOptions): TextPassage {
  const { label, start, whole } = passage;
  if (label === null || start === 0 || options.readings(label, options).length === 0) return passage;
  return { ...passage, label: null, start: 0, text: whole };
}

function isOfYear({ year, isEarlier }: TableReading, own: number): boolean {
  return !isEarlier && (year === null || year === own);
}

function cellOf(cell: TableReading, passage: Passage, headings: string[]): Told {
  const { row, column, text, typed, quantity, basis } = cell;
  const reading = { start: 0, end: text.length, quote: text, typed, basis, isEarlier: false, quantity };
  return {
    passage,
    place: { part: passage.part, row, column },
    offset: 0,
    part: { text, headings, label: nameOfCell(cell) },
    readings: [{ ...reading, kind: "quantity" }],
    isRow: true,
    level: Math.min(cell.label.length - 1, 2),
  };
}

const sayingNothing = /^(?:(?:19|20)\d\d年?|本年|全年|数量|数值|数据|value|amount|number)$/i;

function nameOfCell({ label, heading }: TableReading): string {
  const words = [...label, ...heading.filter((text) => !sayingNothing.test(text.trim()))];
  return words
    .map((text) => text.trim())
    .filter(Boolean)
    .join(" · ");
}

/** Readings without those that overlap an earlier one. */
function apart(readings: readonly Reading[]): Reading[] {
  let end = 0;
  return readings.filter((reading) => {
    if (reading.start < end) return false;
    end = reading.end;
    return true;
  });
}

/** Returns the cells of a document's tables that could not be read for sure, as sentences. */
export function declinedIn({ parts }: ReadDocument, units: readonly string[]) {
  return parts.flatMap((part) =>
    part.kind === "table"
      ? readTable(part, { units }).declined.map(({ reason, quote }) => ({ reason, quote }))
      : [],
  );
}
