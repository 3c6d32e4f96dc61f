import { commonSuffixLength, type NumberPlace } from "./sentence-context";

// Between a name and its number: "培训人数共计1200人次".
const between = /^(?:总?数量?|人数|共计?|合计|累计|总计|达到?|为|有|约|近|超过?|逾|了)*$/;
const clauseEnd = /[，。；：、,;:\n{}]/;

/**
 * Returns whether a number is written beside a figure's whole name, before it or after it. What the name begins with before a
 * colon (普陀区：) and the unit it ends with need not be written there.
 */
export function isNamedBeside(name: string, unit: string, { sentence, start, end }: NumberPlace): boolean {
  const words = nameWords(name, unit);
  if (words.length !== 1 || (words[0] ?? "").length < 2) return false;
  const [word = ""] = words;
  const before = sentence.slice(0, start).split(clauseEnd).at(-1) ?? "";
  const at = before.lastIndexOf(word);
  if (at >= 0 && between.test(before.slice(at + word.length))) return word.length >= 4 || at === 0;
  const [after = ""] = sentence.slice(end).split(clauseEnd);
  return after.replace(/^的/, "") === word;
}

/** Returns whether the words before a number are those before a figure last year: the same clause, or four characters of it. */
export function isInLastYearsPlace(before: string, lastYear: string): boolean {
  const shared = commonSuffixLength(before, lastYear);
  if (shared >= 4) return true;
  const words = before.slice(before.length - shared);
  return shared >= 2 && (shared === before.length || clauseEnd.test(words.charAt(0)));
}

function nameWords(name: string, unit: string): string[] {
  const core = name.split(/[：:]/).at(-1) ?? "";
  const bare = [unit, "批次", "人次", "场次", "数量", "数"].find((end) => end && core.endsWith(end)) ?? "";
  return core.slice(0, core.length - bare.length).match(/[\p{Script=Han}A-Za-z0-9 ]+/gu) ?? [];
}
