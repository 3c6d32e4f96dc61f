import type { Bilingual } from "@/lib/platform/bilingual";
import type { AcrossYears, PublishedIndicator, PublishedSeries, PublishedValue } from "./across-years";
import { type Panel, panelsOf } from "./chart-panels";
import { timeSeriesName } from "./comparison";
import { seriesColumnsOf } from "./series-table";
import { type TimeSeries, timeSeriesOf } from "./time-series";

/**
 * What is drawn of one time series. The name is the indicator's code, followed by the series where the indicator has several;
 * `label` tells it from these, null if it is the only one.
 */
export type Chart = {
  name: string;
  indicator: PublishedIndicator;
  timeSeries: TimeSeries;
  label: Bilingual | null;
  panels: Panel[];
};

/** Returns the name of the chart of a time series; neither codes nor keys hold the sign between. */
export const chartName = (code: string, timeSeries: string) =>
  timeSeries === "" ? code : `${code}~${timeSeries}`;

/** Returns the charts of an indicator: of each time series that has two numbers or more. */
export function chartsOf(indicator: PublishedIndicator): Chart[] {
  const all = timeSeriesOf(indicator);
  return all.flatMap((timeSeries) => {
    const panels = panelsOf(timeSeries);
    if (panels.length === 0) return [];
    const label = all.length > 1 ? timeSeriesName(timeSeries) : null;
    return [{ name: chartName(indicator.code, timeSeries.id), indicator, timeSeries, label, panels }];
  });
}

/** Returns the chart with a name; null if there is none. */
export function findChart(across: AcrossYears, name: string): Chart | null {
  const indicator = across.indicators.get(name.split("~", 1)[0] ?? "");
  return (indicator && chartsOf(indicator).find((chart) => chart.name === name)) ?? null;
}

/** Returns the chart that a published value is drawn in; null if there is none. */
export function chartOfValue(
  across: AcrossYears,
  { year, key, code }: { year: number; key: string; code: string },
): Chart | null {
  const indicator = across.indicators.get(code);
  const has = ({ timeSeries }: Chart) =>
    timeSeries.values.some((value: PublishedValue) => value.year === year && value.figure.key === key);
  return (indicator && chartsOf(indicator).find(has)) ?? null;
}

/** Returns the charts of the figures of an event series, in the order of its table. */
export function chartsOfSeries({ indicators }: AcrossYears, series: PublishedSeries): Chart[] {
  return seriesColumnsOf(series).flatMap(({ code }) => {
    const indicator = indicators.get(code);
    if (!indicator) return [];
    return chartsOf(indicator).filter(({ timeSeries: { values } }) =>
      values.some(({ figure }) => figure.series?.code === series.code),
    );
  });
}
