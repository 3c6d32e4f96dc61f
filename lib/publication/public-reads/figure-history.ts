import type { ReleasedFigure } from "../content/model";
import type { AcrossYears, PublishedValue } from "./across-years";
import { type Change, changeBetween } from "./change";
import { singleTimeSeriesOf, type TimeSeries } from "./time-series";

/** The time series of a figure, with its previous value and the change since then. */
export type FigureHistory = {
  timeSeries: TimeSeries;
  previous: PublishedValue;
  change: Change | null;
};

/** Returns the history of a figure of a year; null if no earlier year has a value of it. */
export function figureHistoryOf(
  across: AcrossYears,
  year: number,
  figure: ReleasedFigure,
): FigureHistory | null {
  const { code } = figure.indicator;
  const timeSeries = singleTimeSeriesOf(across, { year, key: figure.key, code });
  const now = timeSeries?.values.find((value) => value.year === year);
  const previous = timeSeries?.values.findLast((value) => value.year < year);
  if (!timeSeries || !now || !previous) return null;
  return { timeSeries, previous, change: changeBetween(previous, now) };
}
