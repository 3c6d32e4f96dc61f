import type { ReleasedFigure } from "@/lib/publication/content/model";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { panelsOf } from "@/lib/publication/public-reads/chart-panels";
import { singleTimeSeriesOf, type TimeSeries } from "@/lib/publication/public-reads/time-series";
import type { ReleaseContext } from "../site/release-context";

/** A chart that the office chose: a figure with its series up to the report's year. */
export type SummaryChart = { figure: ReleasedFigure; indicator: PublishedIndicator; timeSeries: TimeSeries };

/** Returns the charts of a release summary, without those that have nothing to compare. */
export function chartsOf({ release, across }: Pick<ReleaseContext, "release" | "across">): SummaryChart[] {
  const { year, report } = release;
  return (report.summary?.charts ?? []).flatMap((key): SummaryChart[] => {
    const figure = report.figures[key];
    const indicator = figure && across.indicators.get(figure.indicator.code);
    const whole = figure && singleTimeSeriesOf(across, { year, key, code: figure.indicator.code });
    if (!figure || !indicator || !whole) return [];
    const timeSeries = { ...whole, values: whole.values.filter((value) => value.year <= year) };
    return panelsOf(timeSeries).length > 0 ? [{ figure, indicator, timeSeries }] : [];
  });
}
