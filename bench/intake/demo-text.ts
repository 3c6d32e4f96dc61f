import { type FieldKind, readValue } from "@/lib/figures/value";
import type { KnownFigure, KnownReport } from "@/lib/intake/matching/model";
import { parseNarrative } from "@/lib/narrative/narrative";
import type { Reading } from "@/lib/reading/reading";
import type { Corpus } from "./corpus";
import { demoReports } from "./demo";
import type { KeyRow } from "./key";
import { rowOf } from "./reading-row";

type KeyedReading = { reading: Reading; figure: KnownFigure };

/** A text with its key. `keyed` are the key's rows as readings, for measuring matching without the reader. */
export type KeyedText = { name: string; text: string; key: KeyRow[]; keyed: KeyedReading[] };

/**
 * Prints a report as a plain text: headings, paragraphs and bullets after their labels, rows of tables with a tab. Its key are the
 * quantities, dates and lists of names, and the months before the entries of a timeline, which have no field. A single name is no
 * list, and texts are no figures.
 */
export function printedText(report: KnownReport): KeyedText {
  const byKey = new Map(report.figures.map((figure) => [figure.key, figure]));
  const keyed: KeyedReading[] = [];
  const months: Reading[] = [];
  let text = `${report.year}年度报告`;
  for (const piece of piecesOf(report)) {
    const figure = byKey.get(piece.key ?? "");
    const quote = piece.key === undefined ? piece.words : (report.printed.get(piece.key) ?? "");
    const reading = readingOf(figure?.kind ?? "dates", quote, text.length);
    if (reading && figure) keyed.push({ reading, figure });
    else if (reading) months.push(reading);
    text += quote;
  }
  const name = `demo-${report.year}`;
  const row = (reading: Reading, field: string) => ({ ...rowOf(reading, { name, text }), field });
  const key = [
    ...keyed.map(({ reading, figure }) => row(reading, figure.indicator)),
    ...months.map((reading) => row(reading, "")),
  ];
  return { name, text, key: key.toSorted((a, b) => a.start - b.start), keyed };
}

type Piece = { key: string } | { key?: undefined; words: string };

/** The report's words in order, with references where figures are printed. */
function piecesOf({ places }: KnownReport): Piece[] {
  return places.flatMap(({ headings, label, text }, at) => {
    const above = places[at - 1]?.headings ?? [];
    const changed = headings.findIndex((heading, depth) => heading !== above[depth]);
    const begun = changed < 0 ? [] : headings.slice(changed);
    const parts = parseNarrative(text).map((part): Piece =>
      part.kind === "text" ? { words: part.text } : { key: part.key },
    );
    const isRow = parts.length === 1 && parts[0]?.key !== undefined;
    const before = ["\n", label, label === "" ? "" : isRow ? "\t" : "："];
    return [...begun.map((heading) => `\n${heading}`), ...before]
      .map((words): Piece => ({ words }))
      .concat(parts);
  });
}

function readingOf(kind: FieldKind, quote: string, start: number): Reading | null {
  const read = kind === "text" ? null : readValue(kind, quote);
  const value = read?.ok ? read.value : null;
  if (!value || value.kind === "text" || value.kind === "blank") return null;
  if (value.kind === "names" && value.names.complete && value.names.names.length < 2) return null;
  return { start, end: start + quote.length, quote, typed: quote, basis: null, isEarlier: false, ...value };
}

/** The demo's years in print, each with the key of its own values. */
export function demoCorpus(): Corpus {
  const texts = demoReports.map((report) => printedText(report));
  return { title: "the demo's years", texts, key: texts.flatMap(({ key }) => key) };
}
