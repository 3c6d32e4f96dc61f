import { isBrokenFigure } from "./line-ends";
import { isAt } from "./sticky";

/** Blanks with what else leaves no trace in print, and marks of notes. */
export const gapPattern =
  /(?:[\s\u200B-\u200F\u2060\uFEFF\u00AD]|\*\*|__)+|\[\d{1,3}\](?!号)|(?<=\d)['’](?=\d{3}(?!\d))|[\u00B9\u00B2\u00B3\u2070-\u2079\u2460-\u2473]+/g;

/** A gap in a folded text. `isLoose`: of a text whose characters are set apart, as in 海 关 统 计. */
export type Gap = { start: number; end: number; isLoose: boolean };

const digit = /[0-9]/;
const han = /[\u3400-\u9FFF%‰℃°]/;
const inner = /[0-9\u3400-\u9FFF%‰℃°¥$€+\-—–~±<>≥≤()/:·]/;
const dash = /[-–—~]/;
// A dash at the head of a line is a bullet.
const joinable = /[\d\u3400-\u9FFF%] ?$/;
const noteMark = /[\u00B9\u00B2\u00B3\u2070-\u2079\u2460-\u2473]/;

/** Whether single blanks stand between ideographs, so that those between digits mean nothing. */
export function isLoose(source: string): boolean {
  return (source.match(/[\u3400-\u9FFF] [\u3400-\u9FFF](?! {2})/g) ?? []).length > 2;
}

/** Returns what is left of a gap: nothing inside a figure, else a space, a tab, a line end, or the mark itself. */
export function keptOfGap(source: string, gap: Gap): string {
  const { start, end } = gap;
  const [left, first, right] = [source.charAt(start - 1), source.charAt(start), source.charAt(end)];
  if (/['’]/.test(first)) return "";
  if (first === "[") return han.test(left) || digit.test(left) ? "" : "\uFFFC";
  if (noteMark.test(first)) return keptOfMark(source, start);
  const run = source.slice(start, end);
  if (!/\s/.test(run)) return "";
  if (run.includes("\t")) return "\t";
  if (/[\n\r\u2028\u2029]/.test(run)) return isBrokenFigure(source, gap) ? "" : "\n";
  if (run.length > 2) return " ";
  if (digit.test(left) && digit.test(right)) return isOneNumber(source, gap) ? "" : " ";
  if (digit.test(left) && /[.,]/.test(right)) return isAt(/[.,]\s?\d/y, source, end) ? "" : " ";
  if (/[.,]/.test(left) && digit.test(right)) return isAfterSeparator(source, gap) ? "" : " ";
  if (digit.test(left) && han.test(right) && isHeadingNumber(source, gap)) return " ";
  if (right === "-" && /[\d%]/.test(left) && !isRangeEnd(source, end)) return " ";
  if (dash.test(left) && !joinable.test(source.slice(Math.max(0, start - 3), start - 1))) return " ";
  return inner.test(left) && inner.test(right) ? "" : " ";
}

// m² is a unit, 1080² a mark of a note; ① behind a number is one too.
function keptOfMark(source: string, start: number): string {
  const left = source.charAt(start - 1);
  const isRaised = source.charCodeAt(start) < 0x2460;
  const isMark = digit.test(left) || (isRaised && han.test(left) && left !== "米");
  return isMark && !/[×^]10$/.test(source.slice(start - 3, start)) ? "" : source.charAt(start);
}

const rangeEnd = /[-—–~] ?\d[\d.,]* ?[\u3400-\u9FFF%‰℃-]/y;

/** Whether a dash leads to the end of a range, and not to a negative number in the next column. */
export function isRangeEnd(source: string, at: number): boolean {
  return isAt(rangeEnd, source, at);
}

function isOneNumber(source: string, gap: Gap): boolean {
  return (
    isDigitGroup(source, gap) || isLooseGroup(source, gap) || (gap.isLoose && isLooseNumber(source, gap))
  );
}

const blank = "[ \\u00A0\\u2009\\u202F\\u3000]";
const groupsBehind = new RegExp(
  `\\d{3}(?:${blank}\\d{3})*(?:\\.\\d+)?(?!\\d)(?![.,]?\\d)(?!${blank}+\\d)`,
  "y",
);
const groupsBefore = new RegExp(`(?<!\\d|\\d[.,]|\\d${blank})(?!0)\\d{1,3}(?:${blank}\\d{3})*$`);

// 5 300 and 1 234 567, but not a row of numbers: 5 300 4 200.
function isDigitGroup(source: string, { start, end }: Gap): boolean {
  return isAt(groupsBehind, source, end) && groupsBefore.test(source.slice(Math.max(0, start - 24), start));
}

// 2 6 000件: two single digits before a group of three.
function isLooseGroup(source: string, { start, end }: Gap): boolean {
  if (!isAt(/(?:\d )?\d{3} ?[\u3400-\u9FFF%]/y, source, end)) return false;
  return (
    /(?:^|[^\d\s.,] ?)(?:\d|\d \d)$/.test(source.slice(Math.max(0, start - 6), start)) &&
    isAt(/\d \d \d{3}/y, source, groupStart(source, start))
  );
}

function groupStart(source: string, start: number): number {
  return source.charAt(start - 2) === " " && /\d/.test(source.charAt(start - 3)) ? start - 3 : start - 1;
}

const looseBehind = /(?:\d{1,3}[ .,\n]*)+?(?=\s?[十百千万亿余多%‰℃个\u4E00-\u9FFF])/y;

// 1 23 6列: short pieces of digits between words, of which one has a single digit.
function isLooseNumber(source: string, { start, end }: Gap): boolean {
  if (!isAt(looseBehind, source, end)) return false;
  const before = /(?:^|\n|[^\d\s.,]\s?)((?:\d{1,3}[ .,\n])*\d{1,3})$/.exec(
    source.slice(Math.max(0, start - 24), start),
  )?.[1];
  const behind = /^\d{1,3}/.exec(source.slice(end, end + 4))?.[0] ?? "";
  const pieces = [...(before?.split(/[ .,\n]/) ?? []), behind].filter(Boolean);
  return before !== undefined && pieces.some((piece) => piece.length === 1);
}

function isAfterSeparator(source: string, { start, end }: Gap): boolean {
  const before = source.slice(Math.max(0, start - 12), start);
  if (/(?:^|[\n。;:])\s*[1-9]\d?\.$/.test(before)) return false;
  return /\d ?\.$/.test(before) || (/\d ?,$/.test(before) && isAt(groupBehind, source, end));
}

// A group of three, or one that a gap cuts: 3, 3⏎53 项.
const groupBehind = /\d{3}(?!\d)|(?:\d\s?\d\d|\d\d\s?\d)(?!\d) ?[\u3400-\u9FFF%]/y;

// 8.4 国际合作 and 1 总体情况 begin a line and are no quantities.
function isHeadingNumber(source: string, { start, end }: Gap): boolean {
  const before = source.slice(Math.max(0, start - 12), start);
  if (!/(?:^|\n)[ \t#]*\d{1,2}(?:\.\d{1,2})*$/.test(before)) return false;
  return !isAt(/[^\n]*[,。;]/y, source, end) && !isAt(/[十百千万亿余多%‰℃月年日]/y, source, end);
}
