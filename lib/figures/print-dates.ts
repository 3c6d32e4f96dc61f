import type { Dates, PartialDate } from "./dates-shape";

/** Prints dates in house style: 9月9—11日, 10月29日—11月1日, 1—9月, 2018—2020年, 2023年5月31日—6月4日. */
export function printDates({ start, end }: Dates): string {
  if (!end) return printDate(start);
  const until = { ...end };
  if (start.year === end.year && end.month !== undefined) delete until.year;
  if (until.year === undefined && start.month === end.month && end.day !== undefined) delete until.month;
  const sharesAllButOne = Object.keys(until).length === 1;
  const from = printDate(start);
  return `${sharesAllButOne ? from.slice(0, -1) : from}—${printDate(until)}`;
}

export function printDate({ year, month, day }: PartialDate): string {
  const part = (value: number | undefined, unit: string): string =>
    value === undefined ? "" : `${value}${unit}`;
  return `${part(year, "年")}${part(month, "月")}${part(day, "日")}`;
}
