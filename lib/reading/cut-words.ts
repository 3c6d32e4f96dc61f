import { wordsAfter, wordsBefore } from "@/lib/figures/qualifier";
import { decreaseWords } from "./decreases";
import { isAt } from "./sticky";

const before = [...Object.keys(wordsBefore), ...decreaseWords].filter((word) => word.length > 1);
const after = Object.keys(wordsAfter).filter((word) => word.length > 1);
const rests = restsOf(before);
const restsAfter = restsOf(after);
const number = /(?:到|了|约|近)? ?[\d一二两三四五六七八九十百千万亿廿卅]/y;
const counted = /[\d十百千万亿%‰℃°\u3400-\u9FFF]$/;

/** Where a word may be cut: its beginning, with what can follow. */
function restsOf(words: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of words)
    for (let at = 1; at < word.length; at += 1)
      map.set(word.slice(0, at), [...(map.get(word.slice(0, at)) ?? []), word.slice(at)]);
  return map;
}

/** Whether a line end cuts a word that belongs to a number: 突⏎破5万, 12分钟以⏎内. */
export function isCutWord(source: string, start: number, end: number): boolean {
  if (source.startsWith("之", end))
    return /[\d一二三四五六七八九十百千] ?分$/.test(source.slice(Math.max(0, start - 3), start));
  if (/[一二两三四五六七八九] ?成$/.test(source.slice(Math.max(0, start - 3), start)))
    return isAt(/[一二三四五六七八九半](?![\u3400-\u9FFF])/y, source, end);
  return [1, 2].some((length) => {
    const piece = source.slice(Math.max(0, start - length), start);
    const ahead = rests
      .get(piece)
      ?.some((rest) => source.startsWith(rest, end) && isAt(number, source, end + rest.length));
    const behind = restsAfter.get(piece)?.some((rest) => source.startsWith(rest, end));
    return (
      ahead === true || (behind === true && counted.test(source.slice(start - length - 1, start - length)))
    );
  });
}

const day = /\s?(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) ?[日号]/y;
const month = /\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2}) ?月/y;

/** Whether a line end cuts a date behind its month or year. */
export function isCutDate(source: string, before: string, end: number): boolean {
  if (/[\d一二三四五六七八九十] ?月$/.test(before)) return isAt(day, source, end);
  if (/(?:^|[^\d.,])(?:19|20)\d$/.test(before)) return isAt(/\d ?年/y, source, end);
  return /\d{3} ?\d ?年$/.test(before) && isAt(month, source, end);
}
