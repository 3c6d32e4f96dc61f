import { datesAt, splitYearAt, yearRangeAt, yearsAt } from "./dates-at";
import type { DatesHere } from "./dates-at";
import { englishBeginnings, englishFigureAt, isEnglish } from "./english/figure-at";
import { spansWithoutFigures } from "./set-aside/not-figures";
import type { Figure } from "./figure";
import { editionAt } from "./ordinal-at";
import { quantityAt } from "./quantity-at";
import { isAt } from "./sticky";
import { quantityHere } from "./quantity-here";

const beginning = new RegExp(
  `[\\d零〇一二两三四五六七八九十百千万亿兆廿卅半几数多若成第首民翻]|(?<![A-Za-z])(?:${englishBeginnings.join("|")})(?![a-z])`,
  "gi",
);

/** Returns the figures of a plain text, in order and without overlaps. */
export function figuresIn(text: string, own?: readonly string[]): Figure[] {
  const figures: Figure[] = [];
  const spans = spansWithoutFigures(text);
  let [from, next] = [0, 0];
  beginning.lastIndex = 0;
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const at = match.index;
    while ((spans[next]?.end ?? Infinity) <= at) next += 1;
    const span = spans[next];
    if (span && span.start <= at) {
      from = beginning.lastIndex = span.end;
      continue;
    }
    const found = figureAt(text, at, from, own);
    if (typeof found === "number") {
      beginning.lastIndex = Math.max(at + 1, found);
      continue;
    }
    figures.push(found);
    from = beginning.lastIndex = found.end;
  }
  return figures;
}

// Tried first, as most numbers are no dates.
const headOfDates =
  /(?:\d{1,4}|[〇零一二三四五六七八九十百廿卅]{1,6})[年月日号\-—–―~至到./]|民国|[〇零一二三四五六七八九]{4}/y;

function anyDatesAt(text: string, at: number): DatesHere | null {
  return splitYearAt(text, at) ?? yearRangeAt(text, at) ?? datesAt(text, at);
}

/** Returns the figure that begins here, or the end of what is none. */
function figureAt(text: string, at: number, from: number, own?: readonly string[]): Figure | number {
  if (isEnglish(text, at)) return englishFigureAt(text, at, from) ?? endOfNumber(text, at);
  const edition = editionAt(text, at);
  if (edition > 0) return editionFigure(text, at, edition);
  const mayBeDates = isAt(headOfDates, text, at);
  const dates = mayBeDates && !/[\d.]/.test(text.charAt(at - 1)) ? anyDatesAt(text, at) : null;
  if (dates) return { kind: "dates", start: at, isUnclear: false, ...dates };
  const years = mayBeDates ? yearsAt(text, at) : 0;
  if (years > 0) return years;
  const doubling = text.startsWith("翻", at) ? doublingAt(text, at) : null;
  if (doubling) return doubling;
  const quantity = quantityAt(text, at, from, own);
  return quantity ?? endOfNumber(text, at);
}

function editionFigure(text: string, start: number, end: number): Figure | number {
  const typed = text.slice(start, end).replace(/廿/g, "二十").replace(/卅/g, "三十");
  return quantityHere(typed, { start, end }) ?? end;
}

const doubling = /翻(了)?(近|超|约)?([一两三四五]|[1-5])?番/y;

// 翻一番 is twice as much and 翻两番 four times; 翻番 is 翻一番.
function doublingAt(text: string, start: number): Figure | null {
  doubling.lastIndex = start;
  const match = doubling.exec(text);
  if (!match) return null;
  const times = 2 ** Math.max(1, "一两三四五".indexOf(match[3] ?? "一") + 1 || Number(match[3]));
  return quantityHere(`${match[2] ?? ""}${times}倍`, { start, end: start + match[0].length });
}

const numeral = /[\d,.]*\d[A-Za-z]*|[A-Za-z]+|[零〇一二两三四五六七八九十百千万亿]+/y;

function endOfNumber(text: string, at: number): number {
  numeral.lastIndex = at;
  return at + (numeral.exec(text)?.[0].length ?? 1);
}
