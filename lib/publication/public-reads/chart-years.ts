import type { AcrossYears, PublishedIndicator } from "./across-years";

/** The years that a chart spans, with those that have no report and those whose report has no value of the indicator. */
export type ChartYears = { first: number; last: number; withoutReport: number[]; withoutValue: number[] };

export function chartYearsOf({ releases }: AcrossYears, { values }: PublishedIndicator): ChartYears {
  const withValue = new Set(values.map(({ year }) => year));
  const reported = new Set(releases.map(({ year }) => year));
  const [first, last] = [Math.min(...withValue), Math.max(...withValue)];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    first,
    last,
    withoutReport: all.filter((year) => !reported.has(year)),
    withoutValue: all.filter((year) => reported.has(year) && !withValue.has(year)),
  };
}
