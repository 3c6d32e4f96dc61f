import { quantityOfFigure } from "../content/figure-quantity";
import type { Release } from "../content/model";
import type { AcrossYears, PublishedIndicator, PublishedValue } from "./across-years";
import { type FigureHistory, figureHistoryOf } from "./figure-history";
import { indicatorsByTopic } from "./indicator-order";

export type Headline = { indicator: PublishedIndicator; value: PublishedValue; history: FigureHistory };

/**
 * Returns the figures that summarise a report: at most one of each indicator, and only those comparable with an earlier year.
 * Those comparable without reservation come first, then those with most years, exact before inexact, then in print order.
 */
export function headlinesOf(across: AcrossYears, { year }: Release, count: number): Headline[] {
  const all = indicatorsByTopic(across).flatMap(({ indicators }) => indicators);
  return all
    .flatMap((indicator) => headlineOf(across, indicator, year) ?? [])
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, count);
}

function headlineOf(across: AcrossYears, indicator: PublishedIndicator, year: number): Headline | null {
  const values = indicator.values.filter((value) => value.year === year);
  const [headline] = values.flatMap((value) => {
    const history = figureHistoryOf(across, year, value.figure);
    return history?.change && comparableKinds.has(history.change.kind) ? [{ indicator, value, history }] : [];
  });
  return headline ?? null;
}

const comparableKinds = new Set(["up", "down", "same"]);

function weightOf({ value, history }: Headline): number {
  const isExact = quantityOfFigure(value.figure)?.qualifier === "exact";
  const isReserved =
    history.change && "reservations" in history.change && history.change.reservations.length > 0;
  return (isReserved ? 0 : 1000) + history.timeSeries.values.length * 2 + (isExact ? 1 : 0);
}
