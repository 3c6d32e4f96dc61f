import { isEarlierYear } from "./earlier";
import { figuresIn } from "./find-figures";
import type { Figure } from "./figure";
import { nameListsIn } from "./names/name-lists";
import type { NameList } from "./names/name-list";
import { basisOf } from "./period";
import { plainTextOf } from "./plain-text";
import type { PlainText } from "./plain-text";
import type { Reading } from "./reading";
import { withSharedWords } from "./shared-words";

/** `units`: further units that may follow a number, as printed. `year`: the report's year, in which its dates must exist. */
export type ReadingOptions = { units?: readonly string[]; year?: number };

/**
 * Returns the figures of a text, in order and without overlaps: quantities, dates, editions and lists of names. Text is
 * Chinese of either script, or English. Leaves alone what is no figure, such as years, titles, times of day and numbers of
 * pages and telephones. Deterministic, and never throws.
 */
export function readingsIn(text: string, options: ReadingOptions = {}): Reading[] {
  const plain = plainTextOf(text);
  const numbers = withSharedWords(plain.text, figuresIn(plain.text, options.units));
  const figures = withNames(numbers, nameListsIn(plain.text, numbers));
  return figures.map((figure) => readingOf(text, plain, figure));
}

/** Adds the lists of names that no number stands in; a count within (等7国) belongs to its list. */
function withNames(numbers: readonly Figure[], lists: readonly NameList[]): Figure[] {
  const all: Figure[] = [];
  let next = 0;
  for (const list of lists) {
    for (; (numbers[next]?.end ?? Infinity) <= list.start; next += 1)
      all.push(...numbers.slice(next, next + 1));
    while ((numbers[next]?.start ?? Infinity) < list.end) next += 1;
    all.push({ kind: "names", isUnclear: false, ...list });
  }
  return [...all, ...numbers.slice(next)];
}

function readingOf(text: string, plain: PlainText, figure: Figure): Reading {
  const start = plain.at[figure.start] ?? 0;
  const end = (plain.at[figure.end - 1] ?? 0) + 1;
  const place = {
    start,
    end,
    quote: text.slice(start, end),
    typed: figure.typed,
    basis: basisOf(plain.text, figure.start),
    isEarlier: isEarlierYear(plain.text, figure.start, figure.end),
  };
  const marks = {
    ...(figure.isUnclear ? { isSignUnclear: true as const } : {}),
    ...(figure.isApart ? { isQualifierApart: true as const } : {}),
  };
  if (figure.kind === "names") return { ...place, kind: "names", names: figure.names };
  return figure.kind === "dates"
    ? { ...place, kind: "dates", dates: figure.dates }
    : { ...place, ...marks, kind: "quantity", quantity: figure.quantity };
}
