import { units } from "@/lib/figures/unit";
import { isCutDate, isCutWord } from "./cut-words";
import { isAt } from "./sticky";

const listMark = /(?:[一二三四五六七八九十]+[、.]|\(|\d{1,2}[.、)](?!\d))/y;
// What cannot end a line of its own: 超⏎6万, 三万⏎五千名, 五分之⏎一, 9—⏎11日.
const unfinishedWord = /[约超近逾达足到过于破增降升为共计占各至]$/;
const unfinishedNumber = /(?:[零〇一二两三四五六七八九十百千万亿廿卅]|分之|[\d十百千万亿] ?[余多]|\d[-—–~])$/;
const han = /[\u3400-\u9FFF%‰℃°]/;
const names = units.flatMap(({ sign, aliases }) => [sign, ...aliases]).filter((name) => name.length > 1);
const pieces = new Set(names.flatMap((name) => [...name].map((_, at) => name.slice(0, at)).slice(1)));
const whole = new Set(units.flatMap(({ sign, aliases }) => [sign, ...aliases]));

/** Whether a line end cuts a figure: a number from its unit, a word from its number, a group of digits, a unit. */
export function isBrokenFigure(
  source: string,
  { start, end, isLoose }: { start: number; end: number; isLoose: boolean },
): boolean {
  const run = source.slice(start, end);
  if ((run.match(/\n|\r(?!\n)|[\u2028\u2029]/g) ?? []).length > 1 || isAt(listMark, source, end))
    return false;
  const before = source.slice(Math.max(0, start - 12), start);
  const isDigitNext = /\d/.test(source.charAt(end));
  if (/\d ?,$/.test(before)) return isAt(/\d{3}(?!\d)/y, source, end);
  if (isCutWord(source, start, end) || isCutDate(source, before, end)) return true;
  if (/\d ?, ?\d{1,2}$/.test(before))
    return isRestOfGroup(source, end, /(\d+)$/.exec(before)?.[1]?.length ?? 0);
  if (/\d ?\.$/.test(before)) return isDigitNext && !/(?:^|\n)\s*\d{1,2}\.$/.test(before);
  if (/\d$/.test(before)) return isRestOfNumber(source, { before, end, isLoose });
  if (unfinishedWord.test(before) && isDigitNext) return true;
  if (unfinishedNumber.test(before))
    return isDigitNext ? /[-—–~]$/.test(before) : isAt(/[\u3400-\u9FFF]/y, source, end);
  return isCutUnit(source, start, end);
}

function isRestOfGroup(source: string, end: number, length: number): boolean {
  return isAt(new RegExp(`\\d{${3 - length}}(?!\\d)`, "y"), source, end);
}

function isRestOfNumber(
  source: string,
  { before, end, isLoose }: { before: string; end: number; isLoose: boolean },
): boolean {
  const right = source.charAt(end);
  if (/\d/.test(right))
    return isLoose && /\d \d{1,2}$|\d ?\.\d$/.test(before) && isAt(/\d{1,2} ?[^\d\s.,]/y, source, end);
  return (han.test(right) || isAt(rangeEnd, source, end)) && !/(?:^|\n)[\d.]+$/.test(before);
}

const rangeEnd = /[-—–~] ?\d[\d.,]* ?[\u3400-\u9FFF%‰℃]/y;
const numeral = /[\d十百千万亿余多]/;
const fullLine = 16;

// 万标⏎箱; 120多个⏎国家 only at the end of a full line, as 个 may end an item.
function isCutUnit(source: string, start: number, end: number): boolean {
  const isFull = start - source.lastIndexOf("\n", start - 1) > fullLine;
  return [1, 2, 3, 4].some((length) => {
    const piece = source.slice(start - length, start);
    if (!pieces.has(piece) || (whole.has(piece) && !isFull)) return false;
    if (
      !numeral.test(
        source
          .slice(start - length - 2, start - length)
          .trimEnd()
          .slice(-1),
      )
    )
      return false;
    return names.some(
      (name) => name.length > length && name.startsWith(piece) && source.startsWith(name.slice(length), end),
    );
  });
}
