import { isDeepStrictEqual } from "node:util";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReleasedReport } from "../content/model";
import { changesSeries, type FigureChange, figureChanges } from "./figure-changes";
import { type RowChange, rowChanges } from "./row-changes";
import { type SectionChange, sectionChanges } from "./section-changes";
import { sectionsPrinting } from "./sections-printing";
import { type SentenceChange, sentenceChanges } from "./sentence-changes";

type Named = { code: string; name: Bilingual };

/** What a later version of a report changes in an earlier one; each list in the order of print. */
export type ReportChanges = {
  title: { from: Bilingual; to: Bilingual } | null;
  figures: FigureChange[];
  sentences: SentenceChange[];
  sections: SectionChange[];
  /** Whether the release summary has other main points or charts, or others in its order. */
  isSummaryChanged: boolean;
  /** Whether figures or sentences that both have come in another order. */
  isReordered: boolean;
  rows: RowChange[];
  /** The pages that change: sections by number, and pages across years by code of the indicator or event series. */
  affected: { sections: Named[]; indicators: Named[]; series: Named[] };
};

/**
 * Returns the changes from one released report to another; they are empty if and only if the reports are equal. The staff's
 * preview and the public list of changes both come from here.
 */
export function changesBetween(earlier: ReleasedReport, later: ReleasedReport): ReportChanges {
  const figures = figureChanges(earlier, later);
  const sentences = sentenceChanges(earlier, later);
  const sections = sectionChanges(earlier, later);
  const isRetitled = !isDeepStrictEqual(earlier.title, later.title);
  return {
    title: isRetitled ? { from: earlier.title, to: later.title } : null,
    figures,
    sentences,
    sections,
    isSummaryChanged: !isDeepStrictEqual(earlier.summary, later.summary),
    isReordered:
      !hasOrderOf(earlier.figures, later.figures) || !hasOrderOf(earlier.sentences, later.sentences),
    rows: rowChanges(earlier, later),
    affected: {
      sections: affectedSections(later, [...figures, ...sentences], sections),
      indicators: distinct(figures.filter(changesSeries).flatMap(indicatorsOf)),
      series: distinct(figures.filter(changesSeries).flatMap(seriesOf)),
    },
  };
}

export function isUnchanged(changes: ReportChanges): boolean {
  const { title, figures, sentences, sections, isReordered, isSummaryChanged } = changes;
  return (
    !title &&
    !isReordered &&
    !isSummaryChanged &&
    [figures, sentences, sections].every((list) => list.length === 0)
  );
}

/** Whether the keys that both have come in the same order. */
function hasOrderOf(earlier: object, later: object): boolean {
  const common = (report: object, other: object) =>
    Object.keys(report).filter((key) => Object.hasOwn(other, key));
  return common(earlier, later).join(" ") === common(later, earlier).join(" ");
}

function affectedSections(
  later: ReleasedReport,
  changed: readonly { key: string }[],
  sections: readonly SectionChange[],
): Named[] {
  const numbers = new Set(sections.map(({ number }) => number));
  for (const { key } of changed) {
    for (const { number } of sectionsPrinting(later, key)) numbers.add(number);
  }
  return later.sections
    .filter(({ number }) => numbers.has(number))
    .map(({ number, title }) => ({ code: number, name: title }));
}

function indicatorsOf({ earlier, later }: FigureChange): Named[] {
  return [later, earlier].flatMap((figure) => figure?.indicator ?? []);
}

function seriesOf({ earlier, later }: FigureChange): Named[] {
  return [later, earlier].flatMap((figure) => figure?.series ?? []);
}

function distinct(named: readonly Named[]): Named[] {
  const byCode = new Map(named.toReversed().map(({ code, name }) => [code, { code, name }]));
  return [...byCode.values()].toReversed();
}
