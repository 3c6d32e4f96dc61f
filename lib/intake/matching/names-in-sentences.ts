import { parseNames } from "@/lib/figures/names";
import { parseNarrative } from "@/lib/narrative/narrative";
import type { KnownReport, MatchInput, PlacedReading, TextPart } from "./model";

/** The words on both sides of a list of names in a sentence: 与…科技局签订. */
type Slot = { before: string; after: string };

/**
 * Returns the lists of names that stand in a sentence of this year where an earlier one has its list: 与{partners}科技局签订 finds
 * 重庆市 in 与重庆市科技局签订, a single name among them. None is found where a figure was read, unless it is the same list with 等, which the
 * earlier sentence has in its words.
 */
export function namesInSentences({
  parts,
  readings,
  report,
  earlier,
}: Omit<MatchInput, "indicators">): PlacedReading[] {
  const slots = [report, ...earlier].flatMap(slotsOf);
  const inParts = parts.map((): PlacedReading["reading"][] => []);
  for (const { part, reading } of readings) inParts[part]?.push(reading);
  return parts.flatMap((part, at) => {
    const read = inParts[at] ?? [];
    const found = new Map(slots.flatMap((slot) => namesAt(part, slot)).map((one) => [one.start, one]));
    return [...found.values()]
      .filter((names) => read.every((one) => !overlap(one, names) || isLonger(one, names)))
      .map((reading) => ({ part: at, reading }));
  });
}

/** Adds the lists of names that only the sentences of the reports show, in their places. */
export function withNamesInSentences(input: Omit<MatchInput, "indicators">): PlacedReading[] {
  const names = namesInSentences(input);
  const isReplaced = ({ part, reading }: PlacedReading) =>
    names.some((one) => one.part === part && overlap(one.reading, reading));
  const kept = input.readings.filter((one) => !isReplaced(one));
  return [...kept, ...names].toSorted((a, b) => a.part - b.part || a.reading.start - b.reading.start);
}

type Reading = PlacedReading["reading"];

const overlap = (a: Reading, b: Reading): boolean => a.start < b.end && b.start < a.end;

function isLonger(read: Reading, names: Reading): boolean {
  return read.kind === "names" && read.start === names.start && read.end > names.end;
}

const reach = 8;
const leastWords = 3;
const sentenceEnds = /[。；;！？!?\n]/;

function slotsOf({ figures, places }: KnownReport): Slot[] {
  const isNames = new Set(figures.filter(({ kind }) => kind === "names").map(({ key }) => key));
  return places.flatMap(({ text }) => {
    const pieces = parseNarrative(text);
    return pieces.flatMap((piece, at) => {
      if (piece.kind === "text" || !isNames.has(piece.key)) return [];
      const [last, next] = [pieces[at - 1], pieces[at + 1]];
      const before = last?.kind === "text" ? (last.text.split(sentenceEnds).at(-1) ?? "").slice(-reach) : "";
      const after = next?.kind === "text" ? (next.text.split(sentenceEnds)[0] ?? "").slice(0, reach) : "";
      return before.length >= leastWords && after.length >= leastWords ? [{ before, after }] : [];
    });
  });
}

function namesAt({ text }: TextPart, { before, after }: Slot): PlacedReading["reading"][] {
  const start = text.indexOf(before) + before.length;
  const end = start < before.length ? -1 : text.indexOf(after, start);
  const quote = text.slice(start, Math.max(start, end));
  if (quote === "" || sentenceEnds.test(quote)) return [];
  const read = parseNames(quote);
  if (!read.ok) return [];
  const reading = { start, end, quote, typed: quote, basis: null, isEarlier: false };
  return [{ ...reading, kind: "names", names: read.value }];
}
