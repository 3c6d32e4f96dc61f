/** A date as far as it is known: a year, a month of the report's year, a day … */
export type PartialDate = { year?: number; month?: number; day?: number };

/**
 * A date or a range of dates. Both ends name the same parts: 9月9—11日 is { month: 9, day: 9 } to { month: 9, day: 11 }.
 * Without a year the report's year is meant, and an end that lies before its start is in the next year.
 */
export type Dates = { start: PartialDate; end?: PartialDate };

/** First and last day, both included, as YYYY-MM-DD. */
export type IsoPeriod = { start: string; end: string };
