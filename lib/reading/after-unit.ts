import { wordsAfter } from "@/lib/figures/qualifier";
import { matchAt } from "./sticky";

/** A qualifier behind a number and its unit, as `lib/figures` knows it, up to `end`. */
export type After = { word: string; end: number };

const words = Object.keys(wordsAfter).sort((a, b) => b.length - a.length);
const closing = new RegExp(`(?:\\(含\\)|含)?(${words.join("|")})`, "y");
const otherWord: Record<string, RegExp> = {
  上下: /[游级联协衔贯一班学车楼左文同求合功铺]/,
  左右: /[手侧两岸]/,
};
// 3年多, 5公里多; not 3家多元化企业.
const more = /多(?![元样边层部种方项次家个名位为于数地点级维])|余(?![个家项名位人])/y;
const time = /^(?:年|个?月|天|日|个?工作日|周|个?小时|分钟|秒)$/;
const measured = /^(?:年|个?月|天|日|周|个?小时|分钟|公里|米|里|亩|元|吨|倍|公斤|成|岁)$/;

/** Reads a qualifier after the unit; the word is "" when there is none. */
export function readAfter(text: string, at: number, unit: string): After {
  const match = matchAt(closing, text, at);
  const word = match?.[1] ?? "";
  const end = at + (match?.[0].length ?? 0);
  if (word !== "" && !otherWord[word]?.test(text.charAt(end))) return { word, end };
  if (text.startsWith("内", at) && time.test(unit) && !/[部外地生容需涵]/.test(text.charAt(at + 1)))
    return { word: "以内", end: at + 1 };
  const plus = unit !== "" ? matchAt(/\+(?![\dA-Za-z])/y, text, at) : null;
  if (plus) return { word: "+", end: at + 1 };
  const rest = measured.test(unit) ? matchAt(more, text, at) : null;
  return rest ? { word: rest[0], end: at + 1 } : { word: "", end: at };
}
