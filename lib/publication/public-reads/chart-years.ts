import type { AcrossYears, PublishedIndicator } from "./across-years";

/** The years that a chart of an indicator spans, those without a report, and those whose report does not tell of it. */
export type ChartYears = { first: number; last: number; noReport: number[]; notTold: number[] };

export function chartYearsOf({ releases }: AcrossYears, { values }: PublishedIndicator): ChartYears {
  const told = new Set(values.map(({ year }) => year));
  const reported = new Set(releases.map(({ year }) => year));
  const [first, last] = [Math.min(...told), Math.max(...told)];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    first,
    last,
    noReport: all.filter((year) => !reported.has(year)),
    notTold: all.filter((year) => reported.has(year) && !told.has(year)),
  };
}
