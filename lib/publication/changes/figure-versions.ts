import type { Release, ReleasedFigure, ReleaseSummary } from "../content/model";

/** What one version of a report says of a figure; null where it does not have it. */
export type FigureVersion = {
  release: ReleaseSummary;
  figure: ReleasedFigure | null;
  /** Whether it says another thing than the version before it. */
  isChanged: boolean;
};

/** All that the versions of a report said of a figure, in the order given: the newest first. */
export function figureVersionsOf(releases: readonly Release[], key: string): FigureVersion[] {
  const told = releases.map(({ report, ...release }) => ({
    release,
    figure: Object.hasOwn(report.figures, key) ? (report.figures[key] ?? null) : null,
  }));
  return told.map((version, index) => {
    const before = told[index + 1];
    return {
      ...version,
      isChanged: before !== undefined && saidOf(before.figure) !== saidOf(version.figure),
    };
  });
}

/** What a reader would notice: another value or source, not a new revision that says the same. */
function saidOf(figure: ReleasedFigure | null): string {
  return JSON.stringify(figure && [figure.value, figure.printed, figure.period, figure.source]);
}
