import type { Release, ReleasedFigure, ReleaseSummary } from "../content/model";

/** A figure in one version of a report; `figure` is null if that version does not have it. */
export type FigureVersion = {
  release: ReleaseSummary;
  figure: ReleasedFigure | null;
  /** Whether value, period or source differ from the version before. */
  isChanged: boolean;
};

/** Returns a figure in each version of a report. Releases are the newest first, and so is the result. */
export function figureVersionsOf(releases: readonly Release[], key: string): FigureVersion[] {
  const versions = releases.map(({ report, ...release }) => ({
    release,
    figure: Object.hasOwn(report.figures, key) ? (report.figures[key] ?? null) : null,
  }));
  return versions.map((version, index) => {
    const before = versions[index + 1];
    return {
      ...version,
      isChanged: before !== undefined && contentOf(before.figure) !== contentOf(version.figure),
    };
  });
}

/** Returns what readers see of a figure, for comparison. A new revision or approval alone is no change. */
function contentOf(figure: ReleasedFigure | null): string {
  if (!figure) return "";
  const { basis, start, end } = figure.period;
  return JSON.stringify([figure.value, figure.printed, basis, start, end, figure.source]);
}
