import { type DifferenceRun, inlineDifference, splitWords } from "@/lib/narrative/difference";
import { figurePlaceholder, parseNarrative, renderNarrative } from "@/lib/narrative/narrative";
import type { ReleasedReport } from "../content/model";
import { figureInPoint } from "../content/summary-text";
import { sectionsPrinting } from "./sections-printing";

/** A sentence printed differently. `from` is null if it was added, `to` is null if it was removed. */
export type SentenceChange = {
  key: string;
  /** Numbers of the sections that print it. */
  sections: string[];
  /** Whether it is a main point of the release summary, which is no section. */
  isMainPoint?: true;
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
    const isMainPoint = isPointOf(later, key) || isPointOf(earlier, key);
    return [{ key, sections, ...(isMainPoint && { isMainPoint }), from, to, isReworded, difference }];
  });
}

function isPointOf({ summary }: ReleasedReport, key: string): boolean {
  return summary !== undefined && [...summary.points.zh, ...summary.points.en].includes(key);
}

/** Returns how a sentence prints its figures: in English if it is a main point in English. */
function figureOf({ figures, summary }: ReleasedReport, sentence: string) {
  const language = summary?.points.en.includes(sentence) ? "en" : "zh";
  return (key: string) => {
    const figure = figures[key];
    return figure ? figureInPoint(figure, language).printed : null;
  };
}

function printedOf(report: ReleasedReport, key: string): string | null {
  const wording = report.sentences[key];
  return wording === undefined ? null : renderNarrative(wording, figureOf(report, key));
}

function printedWords(report: ReleasedReport, key: string): string[] {
  const printed = figureOf(report, key);
  return parseNarrative(report.sentences[key] ?? "").flatMap((part) =>
    part.kind === "text" ? splitWords(part.text) : [printed(part.key) ?? figurePlaceholder],
  );
}
