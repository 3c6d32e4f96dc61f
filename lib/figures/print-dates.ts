import type { Dates, PartialDate } from "./dates-shape";

/** The dates in house style: 9月9—11日, 10月29日—11月1日, 1—9月, 2018—2020年, 2023年5月31日—6月4日. */
export function printDates({ start, end }: Dates): string {
  if (!end) return printDate(start);
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  const { year: _year, ...withinYear } = end;
  const short = sameMonth && end.day !== undefined ? { day: end.day } : sameYear ? withinYear : end;
  const differsInOnePart = Object.keys(short).length === 1;
  const from = printDate(start);
  return `${differsInOnePart ? from.slice(0, -1) : from}—${printDate(short)}`;
}

/** One date as far as it is known: 2023年9月9日, 9月9日, 4月, 2023年. */
export function printDate({ year, month, day }: PartialDate): string {
  const part = (value: number | undefined, unit: string): string =>
    value === undefined ? "" : `${value}${unit}`;
  return `${part(year, "年")}${part(month, "月")}${part(day, "日")}`;
}
