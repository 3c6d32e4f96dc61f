import type { Dates, PartialDate } from "./dates-shape";

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** Prints dates in English: "9–11 September", "29 October – 1 November", "January–September 2023", "2018–2020". */
export function englishDates({ start, end }: Dates): string {
  if (!end) return englishDate(start);
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  if (sameMonth && start.day !== undefined) return `${start.day}–${englishDate(end)}`;
  const from = { ...start };
  if (sameYear && start.month !== undefined) delete from.year;
  const dash = Object.keys(from).length > 1 ? " – " : "–";
  return `${englishDate(from)}${dash}${englishDate(end)}`;
}

function englishDate({ year, month, day }: PartialDate): string {
  const name = month === undefined ? undefined : months[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(" ");
}
