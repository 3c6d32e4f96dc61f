/** What span of time a figure speaks of; the export carries it as `period_basis`. */
export const periodBases = [
  "annual",
  "cumulative",
  "as_of",
  "part_year",
  "event",
  "expected",
  "plan",
  "unstated",
] as const;

export type PeriodBasis = (typeof periodBases)[number];
