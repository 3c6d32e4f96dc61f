import { isDrawn } from "./chart-panels";
import type { Release, ReleasedReport } from "../content/model";

/** What a release has pages of. Immutable like the release, and much smaller. */
export type ReleaseContents = {
  /** Numbers of its sections, in print order. */
  sections: readonly string[];
  /** By key, the version of the year that first published the figure as it is in this release. */
  figures: ReadonlyMap<string, string>;
  /** The topic of each indicator, by the indicator's code. */
  indicators: ReadonlyMap<string, string>;
  /** Whether it has a release summary. */
  hasSummary: boolean;
  series: readonly string[];
  topics: readonly string[];
  /** Its figures as charts take them. */
  charted: readonly ChartedFigure[];
};

/** A figure with its indicator and event series, and whether it is drawn at a number. */
export type ChartedFigure = { key: string; code: string; series?: string; isDrawn: boolean };

/** Returns the contents of a release; `before` is the version that it superseded. */
export function contentsOf(
  { version, report }: Release,
  before: { report: ReleasedReport; contents: ReleaseContents } | null,
): ReleaseContents {
  const topicOf = new Map(report.sections.map(({ number, topic }) => [number, topic.code]));
  const figures = Object.values(report.figures);
  const blocks = report.sections.flatMap((section) => section.blocks);
  return {
    sections: report.sections.map(({ number }) => number),
    figures: new Map(figures.map(({ key }) => [key, sinceOf(key)])),
    indicators: new Map(
      figures.flatMap(({ section, indicator: { code, topic } }) => {
        const home = topicOf.get(section);
        return home === undefined ? [] : [[code, topic?.code ?? home] as const];
      }),
    ),
    hasSummary: report.summary !== undefined,
    series: blocks.flatMap(({ series }) => series?.code ?? []),
    topics: [...topicOf.values()],
    charted: figures
      .filter(({ section }) => topicOf.has(section))
      .map(({ key, indicator: { code }, series, value }) => ({
        ...{ key, code, isDrawn: isDrawn(value) },
        ...(series && { series: series.code }),
      })),
  };

  function sinceOf(key: string): string {
    const since = before?.contents.figures.get(key);
    const isSame = JSON.stringify(before?.report.figures[key]) === JSON.stringify(report.figures[key]);
    return since !== undefined && isSame ? since : version;
  }
}
