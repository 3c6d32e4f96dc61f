/** A date with the parts that are written: a year, a month, a day of a month … */
export type PartialDate = { year?: number; month?: number; day?: number };

/**
 * A date or a range. Both ends have the same parts: 9月9—11日 is { month: 9, day: 9 } to { month: 9, day: 11 }. A missing year
 * is the report's; an end before its start is in the next year.
 */
export type Dates = { start: PartialDate; end?: PartialDate };

/** First and last day, inclusive, as YYYY-MM-DD. */
export type IsoPeriod = { start: string; end: string };
