import { type DifferenceRun, inlineDifference, splitWords } from "@/lib/narrative/difference";
import { figurePlaceholder, parseNarrative, renderNarrative } from "@/lib/narrative/narrative";
import type { ReleasedReport } from "../content/model";
import { sectionsPrinting } from "./sections-printing";

/** A sentence printed differently. `from` is null if it was added, `to` is null if it was removed. */
export type SentenceChange = {
  key: string;
  /** Numbers of the sections that print it. */
  sections: string[];
  from: string | null;
  to: string | null;
  /** Whether the text changed, not only a figure in it. */
  isReworded: boolean;
  /** The difference by words; a figure counts as one word. */
  difference: DifferenceRun[];
};

/** Lists the sentences that changed in wording or in a figure that they print. */
export function sentenceChanges(earlier: ReleasedReport, later: ReleasedReport): SentenceChange[] {
  const keys = new Set([...Object.keys(later.sentences), ...Object.keys(earlier.sentences)]);
  return [...keys].flatMap((key) => {
    const [from, to] = [printedOf(earlier, key), printedOf(later, key)];
    const isReworded = earlier.sentences[key] !== later.sentences[key];
    if (from === to && !isReworded) return [];
    const difference = inlineDifference(printedWords(earlier, key), printedWords(later, key));
    const sections = sectionsPrinting(to === null ? earlier : later, key).map(({ number }) => number);
    return [{ key, sections, from, to, isReworded, difference }];
  });
}

const figureOf = (report: ReleasedReport) => (key: string) => report.figures[key]?.printed ?? null;

function printedOf(report: ReleasedReport, key: string): string | null {
  const wording = report.sentences[key];
  return wording === undefined ? null : renderNarrative(wording, figureOf(report));
}

function printedWords(report: ReleasedReport, key: string): string[] {
  return parseNarrative(report.sentences[key] ?? "").flatMap((part) =>
    part.kind === "text" ? splitWords(part.text) : [figureOf(report)(part.key) ?? figurePlaceholder],
  );
}
