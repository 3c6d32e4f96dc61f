import { compareNumbers } from "../numbering";

/**
 * What a person should look at. `numberMade`: the line had no number of its own. `joined`: a title was put together from two lines.
 * `twice`: another section has the number. `gap`: a number before it is missing. `outOfOrder`: a later number stands before it.
 * `noTitle`, `long`: there is no title, or more than one.
 */
export type Doubt = "numberMade" | "joined" | "twice" | "gap" | "outOfOrder" | "noTitle" | "long";

type Section = { number: string; title: { zh: string } };

const longest = 60;

/** Returns the doubts about a section that come from its title and from its place among the others. */
export function doubtsOf(
  { number, title }: Section,
  { before, all }: { before: readonly Section[]; all: readonly Section[] },
): Doubt[] {
  const last = before.at(-1);
  return [
    ...(all.filter((one) => one.number === number).length > 1 ? ["twice" as const] : []),
    ...(last && compareNumbers(number, last.number) < 0 ? ["outOfOrder" as const] : []),
    ...(lacksOneBefore(number, all) ? ["gap" as const] : []),
    ...(title.zh === "" ? ["noTitle" as const] : []),
    ...(title.zh.length > longest ? ["long" as const] : []),
  ];
}

// 8.3 lacks 8.2, unless it is the first there is: an office may bring in a single chapter.
function lacksOneBefore(number: string, all: readonly Section[]): boolean {
  const parts = number.split(".").map(Number);
  const ordinal = parts.at(-1) ?? 0;
  const above = parts.slice(0, -1).join(".");
  const siblings = all.filter((one) => one.number.split(".").slice(0, -1).join(".") === above);
  const isFirst = siblings.every((one) => compareNumbers(one.number, number) >= 0);
  if (isFirst) return above !== "" && ordinal > 1 && all.some((one) => one.number === above);
  return !siblings.some((one) => Number(one.number.split(".").at(-1)) === ordinal - 1);
}
