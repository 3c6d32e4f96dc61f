import type { DatesHere } from "../dates-at";
import { matchAt } from "../sticky";
import { typedDates } from "../typed-dates";

const names = "January February March April May June July August September October November December".split(
  " ",
);
const month =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])";
const day = "(\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.]*\\d)";
const year = "(?:,? ((?:1[89]|20|21)\\d\\d))?";
const dash = "(?: ?[-–—] ?| to | and | until )";
const opening = "(?:(?:from|between|From|Between) )?";

type Parts = (string | undefined)[];
type Shape = [shape: string, typedOf: (parts: Parts) => string];

const shapesOfDates: Shape[] = [
  // 5–7 May 2023
  [
    `${opening}${day}${dash}${day} (?:of )?(${month})${year}`,
    ([, from, to, of, y]) => dateOf(y, of, `${from}—${to}`),
  ],
  // 29 October – 1 November 2023
  [
    `${opening}${day} (${month})${year}${dash}${day} (${month})${year}`,
    ([, d, m, y, d2, m2, y2]) => `${dateOf(y ?? y2, m, d)}—${dateOf(y ? y2 : undefined, m2, d2)}`,
  ],
  // May 5–7, 2023
  [
    `${opening}(${month}) ${day}${dash}${day}${year}`,
    ([, of, from, to, y]) => dateOf(y, of, `${from}—${to}`),
  ],
  // October 29 – November 1, 2023
  [
    `${opening}(${month}) ${day}${year}${dash}(${month}) ${day}${year}`,
    ([, m, d, y, m2, d2, y2]) => `${dateOf(y ?? y2, m, d)}—${dateOf(y ? y2 : undefined, m2, d2)}`,
  ],
  // January–September 2023
  [
    `${opening}(${month})(?: ?[-–—] ?| to )(${month})${year}`,
    ([, m, m2, y]) => `${y ? `${y}年` : ""}${monthOf(m)}—${monthOf(m2)}月`,
  ],
  [
    `[Bb]etween (${month}) and (${month})${year}`,
    ([, m, m2, y]) => `${y ? `${y}年` : ""}${monthOf(m)}—${monthOf(m2)}月`,
  ],
  // April 2021 to March 2022
  [
    `${opening}(${month}),? ((?:1[89]|20|21)\\d\\d)${dash}(${month}),? ((?:1[89]|20|21)\\d\\d)`,
    ([, m, y, m2, y2]) => `${y}年${monthOf(m)}月—${y2}年${monthOf(m2)}月`,
  ],
  [`${day} (?:of )?(${month})${year}`, ([, d, m, y]) => dateOf(y, m, d)],
  [`(${month}) ${day}${year}`, ([, m, d, y]) => dateOf(y, m, d)],
  [`(${month}),? ((?:1[89]|20|21)\\d\\d)`, ([, m, y]) => `${y}年${monthOf(m)}月`],
  [`(?<=\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Dd]uring) )(${month})`, ([, m]) => `${monthOf(m)}月`],
];
const shapes = shapesOfDates.map(([shape, typedOf]) => ({ shape: new RegExp(shape, "y"), typedOf }));

function monthOf(name = ""): number {
  return names.findIndex((each) => each.startsWith(name.slice(0, 3))) + 1;
}

function dateOf(year: string | undefined, month: string | undefined, days = ""): string {
  return `${year ? `${year}年` : ""}${monthOf(month)}月${days}日`;
}

/** Reads English dates: 5–7 May, September 9, 2023, January–September. Null when none begin here. */
export function englishDatesAt(text: string, at: number): DatesHere | null {
  if (/[A-Za-z\d.,]/.test(text.charAt(at - 1))) return null;
  for (const { shape, typedOf } of shapes) {
    const match = matchAt(shape, text, at);
    if (!match) continue;
    const typed = typedOf([...match]);
    const read = typedDates(typed);
    if (read) return { end: at + match[0].length, typed, dates: read };
  }
  return null;
}

const years =
  /((?:1[89]|20|21)\d\d)[-–—]((?:1[89]|20|21)\d\d)(?![\d%]|-| (?:[A-Za-z-]+ )?(?:[Pp]lan|[Ss]trategy|[Ss]cheme|[Pp]rogramme|[Pp]rogram|[Aa]genda)(?![a-z]))/y;

/** Reads a range of years: 1991–2020. Null when none begins here, and for the years of a plan. */
export function englishYearRangeAt(text: string, at: number): DatesHere | null {
  const match = matchAt(years, text, at);
  if (!match) return null;
  const typed = `${match[1]}—${match[2]}年`;
  const read = typedDates(typed);
  return read ? { end: at + match[0].length, typed, dates: read } : null;
}
