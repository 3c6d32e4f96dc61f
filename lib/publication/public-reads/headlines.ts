import type { AcrossYears, PublishedIndicator, PublishedValue } from "./across-years";
import { type FigureHistory, figureHistoryOf } from "./figure-history";
import { indicatorsByTopic } from "./indicator-order";
import type { Release } from "../content/model";

/** A figure of the newest report with what became of it. */
export type Headline = { indicator: PublishedIndicator; value: PublishedValue; past: FigureHistory };

/**
 * The figures that a report is best told by: those that earlier years can be compared with, the most years first, exact ones
 * before inexact, then in the order of print; one of each indicator.
 */
export function headlinesOf(across: AcrossYears, { year }: Release, count: number): Headline[] {
  const all = indicatorsByTopic(across).flatMap(({ indicators }) => indicators);
  return all
    .flatMap((indicator) => headlineOf(across, indicator, year) ?? [])
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, count);
}

function headlineOf(across: AcrossYears, indicator: PublishedIndicator, year: number): Headline | null {
  const told = indicator.values.filter((value) => value.year === year);
  const [found] = told.flatMap((value) => {
    const past = figureHistoryOf(across, year, value.figure);
    return past?.change && compared.has(past.change.kind) ? [{ indicator, value, past }] : [];
  });
  return found ?? null;
}

const compared = new Set(["up", "down", "same"]);

function weightOf({ value, past }: Headline): number {
  const held = value.figure.value;
  const isExact = held.kind === "quantity" && held.quantity.qualifier === "exact";
  return past.strand.values.length * 2 + (isExact ? 1 : 0);
}
