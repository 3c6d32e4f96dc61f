import type { AcrossYears, PublishedIndicator, PublishedValue } from "./across-years";
import { type Change, changeBetween } from "./change";
import { type TimeSeries, singleTimeSeriesOf } from "./time-series";
import type { ReleasedFigure } from "../content/model";

/** A figure of one year with the years that it carries on, and what became of it since the last of them. */
export type FigureHistory = {
  strand: TimeSeries;
  breaks: PublishedIndicator["breaks"];
  before: PublishedValue;
  change: Change | null;
};

/** What earlier years tell of a figure; null where none does. */
export function figureHistoryOf(
  across: AcrossYears,
  year: number,
  figure: ReleasedFigure,
): FigureHistory | null {
  const { code } = figure.indicator;
  const strand = singleTimeSeriesOf(across, { year, key: figure.key, code });
  const now = strand?.values.find((value) => value.year === year);
  const before = strand?.values.findLast((value) => value.year < year);
  if (!strand || !now || !before) return null;
  const breaks = across.indicators.get(code)?.breaks ?? [];
  return { strand, breaks, before, change: changeBetween(before, now, breaks) };
}
