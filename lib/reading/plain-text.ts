import { foldRadicals } from "@/lib/characters/radicals";
import { simplified } from "./traditional";

/**
 * A text as the grammar reads it: half width, simplified, with ideographs for radicals, and without what may stand inside a
 * figure and is none of it: blanks and line ends, marks of bold, marks of notes. `at` gives the place of each character in the
 * text as it was given.
 */
export type PlainText = { text: string; at: Uint32Array };

const alike: [string, string][] = [
  ..."\u2010\u2011\u2012\u2212\uFE63\u207B".split("").map((minus): [string, string] => [minus, "-"]),
  ["∶", ":"],
  ["﹪", "%"],
  ["〜", "~"],
  ["∼", "~"],
  ["•", "·"],
];

/** What stands for a character in the plain text; the character itself for most. */
const folded = foldingTable();

// Blanks with what else leaves no trace in print, and marks of notes.
const gap =
  /(?:[\s\u200B-\u200F\u2060\uFEFF\u00AD]|\*\*|__)+|\[\d{1,3}\](?!号)|[\u00B9\u00B2\u00B3\u2070-\u2079\u2460-\u2473]+/g;

/** Returns the plain text of a text. A blank that is no part of a figure stays one space, a line end one line end. */
export function plainTextOf(given: string): PlainText {
  const source = fold(given);
  const [codes, at] = [new Uint16Array(source.length), new Uint32Array(source.length + 1)];
  let [length, from] = [0, 0];
  const copy = (to: number): void => {
    for (; from < to; from += 1, length += 1) {
      codes[length] = source.charCodeAt(from);
      at[length] = from;
    }
  };
  for (const { 0: found, index } of source.matchAll(gap)) {
    copy(index);
    const kept = keptOf(source, index, index + found.length);
    if (kept !== "") {
      codes[length] = kept.charCodeAt(0);
      at[length] = index;
      length += 1;
    }
    from = index + found.length;
  }
  copy(source.length);
  at[length] = source.length;
  return { text: decode(codes.subarray(0, length)), at };
}

function keptOf(source: string, start: number, end: number): string {
  const [left, right] = [source.charAt(start - 1), source.charAt(end)];
  const first = source.charAt(start);
  if (first === "[") return han.test(left) || digit.test(left) ? "" : "\uFFFC";
  if (noteMark.test(first)) return keptOfMark(source, start);
  const run = source.slice(start, end);
  if (!/\s/.test(run)) return "";
  if (run.includes("\t")) return "\t";
  if (/[\n\r\u2028\u2029]/.test(run)) return isBrokenFigure(source, { start, end, run }) ? "" : "\n";
  return isInsideFigure(source, { start, end, run, left, right }) ? "" : " ";
}

const digit = /[0-9]/;
const han = /[\u3400-\u9FFF%‰℃°]/;
const noteMark = /[\u00B9\u00B2\u00B3\u2070-\u2079\u2460-\u2473]/;

// m² is a unit, 1080² a mark of a note; ① behind a number is one too.
function keptOfMark(source: string, start: number): string {
  const left = source.charAt(start - 1);
  const isRaised = source.charCodeAt(start) < 0x2460;
  const isMark = digit.test(left) || (isRaised && han.test(left) && left !== "米");
  return isMark && !/[×^]10$/.test(source.slice(start - 3, start)) ? "" : source.charAt(start);
}

type Gap = { start: number; end: number; run: string; left: string; right: string };

const listMark = /(?:[一二三四五六七八九十]+[、.]|\(|\d{1,2}[.、)](?!\d))/y;
const unfinished = /[约超近逾达到足过于破增降升为共计占]$/;
const numeralAcross = /[一二三四五六七八九十百千万亿]$/;

/** Whether a line end cuts a figure: a number from its unit, a word from its number, a group of digits. */
function isBrokenFigure(source: string, { start, end, run }: Pick<Gap, "start" | "end" | "run">): boolean {
  if ((run.match(/\n|\r(?!\n)|[\u2028\u2029]/g) ?? []).length > 1 || isAt(listMark, source, end))
    return false;
  const [before, right] = [source.slice(Math.max(0, start - 12), start), source.charAt(end)];
  if (/\d,$/.test(before)) return isAt(/\d{3}(?!\d)/y, source, end);
  if (/\d\.$/.test(before)) return digit.test(right) && !/(?:^|\n)\s*\d{1,2}\.$/.test(before);
  if (/\d$/.test(before)) return han.test(right) && !/(?:^|\n)[\d.]+$/.test(before);
  if (numeralAcross.test(before)) return /[十百千万亿余多]/.test(right);
  return unfinished.test(before) && digit.test(right);
}

function isInsideFigure(source: string, { start, end, run, left, right }: Gap): boolean {
  if (run.length > 2) return false;
  if (digit.test(left) && digit.test(right)) return isDigitGroup(source, start, end);
  if (digit.test(left) && /[.,]/.test(right)) return isAt(/[.,] ?\d/y, source, end);
  if (/[.,]/.test(left) && digit.test(right)) return isAfterSeparator(source, start, end);
  if (digit.test(left) && han.test(right)) return !isHeadingNumber(source, start, end);
  return inner.test(left) && inner.test(right);
}

const inner = /[0-9\u3400-\u9FFF%‰℃°¥$€+\-—–~±<>≥≤()/:·]/;

// 5 300 and 1 234 567, but not a row of numbers: 5 300 4 200.
function isDigitGroup(source: string, start: number, end: number): boolean {
  if (
    !isAt(/\d{3}(?:[ \u00A0\u2009\u202F]\d{3})*(?![\d])(?![.,]?\d)(?! +\d)/y, source, end) &&
    !isAt(/\d{3}\.\d/y, source, end)
  )
    return false;
  const before = /(?<!\d|\d[.,])(?:\d{1,3})(?:[ \u00A0\u2009\u202F]\d{3})*$/.exec(
    source.slice(Math.max(0, start - 24), start),
  );
  return (
    before !== null &&
    !/\d[ \u00A0]$/.test(source.slice(Math.max(0, start - 24), start).slice(0, -before[0].length))
  );
}

function isAfterSeparator(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - 12), start);
  if (/(?:^|[\n。;:])\s*\d{1,2}[.,]$/.test(before) || start < 3) return false;
  return /\d\.$/.test(before) ? true : /\d,$/.test(before) && isAt(/\d{3}(?!\d)/y, source, end);
}

// 8.4 国际合作 and 1 总体情况 begin a line and are no quantities.
function isHeadingNumber(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - 12), start);
  if (!/(?:^|\n)[ \t#]*\d{1,2}(?:\.\d{1,2})*$/.test(before)) return false;
  return (
    !isAt(/[\u3400-\u9FFF]{0,4}[^\n]*[,。;]/y, source, end) &&
    !isAt(/[十百千万亿余多%‰℃月年日]/y, source, end)
  );
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function fold(given: string): string {
  const codes = new Uint16Array(given.length);
  for (let at = 0; at < given.length; at += 1) {
    const code = given.charCodeAt(at);
    codes[at] = folded[code] ?? code;
  }
  return decode(codes);
}

const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

function decode(codes: Uint16Array): string {
  return decoder.decode(codes);
}

function foldingTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = code - 0xfee0;
  for (let code = 0x2e80; code <= 0x2fdf; code += 1) {
    const ideograph = foldRadicals(String.fromCharCode(code));
    if (ideograph.length === 1) table[code] = ideograph.charCodeAt(0);
  }
  for (const [from, to] of [...simplified, ...alike]) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}
