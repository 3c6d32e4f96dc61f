/** The span of time a figure covers; exported as `period_basis`. */
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
