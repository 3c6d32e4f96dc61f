import { readValue } from "@/lib/figures/value";
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
 * quantities, dates and lists of names; a single name is no list, and texts are no figures.
 */
export function printedText(report: KnownReport): KeyedText {
  const byKey = new Map(report.figures.map((figure) => [figure.key, figure]));
  const keyed: KeyedReading[] = [];
  let text = `${report.year}年度报告`;
  for (const piece of piecesOf(report)) {
    const figure = typeof piece === "string" ? undefined : byKey.get(piece.key);
    const quote = typeof piece === "string" ? piece : (report.printed.get(piece.key) ?? "");
    const reading = figure && readingOf(figure, quote, text.length);
    if (figure && reading) keyed.push({ reading, figure });
    text += quote;
  }
  const name = `demo-${report.year}`;
  const key = keyed.map(({ reading, figure }) => ({
    ...rowOf(reading, { name, text }),
    field: figure.indicator,
  }));
  return { name, text, key, keyed };
}

/** The report's words in order, with references where figures are printed. */
function piecesOf({ places }: KnownReport): (string | { key: string })[] {
  return places.flatMap(({ headings, label, text }, at) => {
    const above = places[at - 1]?.headings ?? [];
    const changed = headings.findIndex((heading, depth) => heading !== above[depth]);
    const begun = changed < 0 ? [] : headings.slice(changed);
    const parts = parseNarrative(text).map((part) => (part.kind === "text" ? part.text : part));
    const isRow = parts.length === 1 && typeof parts[0] !== "string";
    return [
      ...begun.map((heading) => `\n${heading}`),
      `\n${label === "" ? "" : label + (isRow ? "\t" : "：")}`,
      ...parts,
    ];
  });
}

function readingOf({ kind }: KnownFigure, quote: string, start: number): Reading | null {
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
