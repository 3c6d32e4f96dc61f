export type { Dates, IsoPeriod, PartialDate } from "./dates-shape";
export { parseDates } from "./parse-dates";
export { printDates } from "./print-dates";
export { checkDates, isoOf, liesInYear } from "./calendar";
