import type { Release, ReleasedFigure, ReleasedReport, ReleaseSummary } from "../content/model";
import { changesValue, type FigureChange, figureChanges } from "./figure-changes";
import { sectionChanges } from "./section-changes";
import { sectionsPrinting } from "./sections-printing";
import { sentenceChanges } from "./sentence-changes";

/** A corrected figure: the newest version that changed its value, and the figure before that. */
export type CorrectedFigure = { version: string; before: ReleasedFigure };

/** A version that corrected something in a section or in the report. `figures` counts the figures whose value it changed. */
export type CorrectingVersion = { version: string; releasedAt: string; figures: number };

/** A version that corrected the report, with its public note; `reasonClass` is "" in releases from before there was one. */
export type ReportCorrection = CorrectingVersion & Pick<Release, "note" | "reasonClass">;

/** What was corrected up to one version of a report; both lists of versions are the newest first. */
export type Corrections = {
  /** By key; figures that were added or removed are not in it. */
  figures: ReadonlyMap<string, CorrectedFigure>;
  /** By section number. Sections that were never corrected are not in it. */
  sections: ReadonlyMap<string, CorrectingVersion[]>;
  versions: ReportCorrection[];
};

/** What a version corrected in the one before it: figures as they were, and sections with the number of their corrected figures. */
export type Corrected = {
  figures: { key: string; earlier: ReleasedFigure }[];
  sections: ReadonlyMap<string, number>;
};

export function correctedBetween(before: ReleasedReport, later: ReleasedReport): Corrected {
  const changes = figureChanges(before, later).filter(isCorrection);
  return { figures: changes.flatMap(correctedOf), sections: changedSections(before, later, changes) };
}

type CorrectedVersion = Corrected & {
  release: Pick<ReleaseSummary, "version" | "releasedAt" | "note" | "reasonClass">;
};

/** Joins what the versions of a report corrected, the first of all left out. Versions are the newest first. */
export function joinCorrections(corrected: readonly CorrectedVersion[]): Corrections {
  const figures = new Map<string, CorrectedFigure>();
  const sections = new Map<string, CorrectingVersion[]>();
  const versions: ReportCorrection[] = [];
  for (const { release, ...changed } of corrected) {
    const { version, releasedAt, note, reasonClass } = release;
    for (const { key, earlier } of changed.figures)
      if (!figures.has(key)) figures.set(key, { version, before: earlier });
    versions.push({ version, releasedAt, figures: changed.figures.length, note, reasonClass });
    for (const [number, count] of changed.sections)
      sections.set(number, [...(sections.get(number) ?? []), { version, releasedAt, figures: count }]);
  }
  return { figures, sections, versions };
}

/** Returns what was corrected in a report since its first version. Releases are the newest first, the one shown included. */
export function correctionsOf(releases: readonly Release[]): Corrections {
  return joinCorrections(
    releases.flatMap((release, index) => {
      const before = releases[index + 1];
      return before ? [{ release, ...correctedBetween(before.report, release.report) }] : [];
    }),
  );
}

// A new source, approval or grade of comparability corrects nothing that the section says.
function isCorrection(change: FigureChange): boolean {
  return changesValue(change) || change.aspects.includes("period") || change.aspects.includes("meaning");
}

function correctedOf({ key, earlier, later, aspects }: FigureChange) {
  return earlier && later && aspects.includes("value") ? [{ key, earlier }] : [];
}

/** Returns the sections that read differently in the later report, each with the number of its corrected figures. */
function changedSections(
  earlier: ReleasedReport,
  later: ReleasedReport,
  changes: readonly FigureChange[],
): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (number: string, figures: number) => counts.set(number, (counts.get(number) ?? 0) + figures);
  for (const change of changes)
    for (const { number } of sectionsPrinting(later, change.key)) count(number, correctedOf(change).length);
  for (const { sections, isReworded } of sentenceChanges(earlier, later))
    if (isReworded) for (const number of sections) count(number, 0);
  for (const section of sectionChanges(earlier, later)) if (section.later) count(section.number, 0);
  return new Map(
    later.sections.flatMap(({ number }) => (counts.has(number) ? [[number, counts.get(number) ?? 0]] : [])),
  );
}
