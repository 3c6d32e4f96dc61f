import type { Release, ReleasedFigure, ReleaseSummary } from "../content/model";

/** A figure in a version of a report that published it anew; `figure` is null if that version does not have it. */
export type FigureVersion = {
  release: ReleaseSummary;
  figure: ReleasedFigure | null;
  /** Whether value, period or source differ from the version before. */
  isChanged: boolean;
};

/**
 * Returns a figure in the first version of a report and in each that published it anew: with another value, another source, or
 * approved again. Releases are the newest first, and so is the result.
 */
export function figureVersionsOf(releases: readonly Release[], key: string): FigureVersion[] {
  const versions = releases.map(({ report, ...release }) => ({
    release,
    figure: Object.hasOwn(report.figures, key) ? (report.figures[key] ?? null) : null,
  }));
  return versions.flatMap((version, index) => {
    const before = versions[index + 1];
    if (!before) return [{ ...version, isChanged: false }];
    if (JSON.stringify(before.figure) === JSON.stringify(version.figure)) return [];
    return [{ ...version, isChanged: contentOf(before.figure) !== contentOf(version.figure) }];
  });
}

/** Returns what readers see of a figure, for comparison. A new revision or approval alone is no change. */
function contentOf(figure: ReleasedFigure | null): string {
  if (!figure) return "";
  const { basis, start, end } = figure.period;
  return JSON.stringify([figure.value, figure.printed, basis, start, end, figure.source]);
}
