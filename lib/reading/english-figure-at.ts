import { splitYearAt } from "./dates-at";
import { englishDatesAt } from "./english-dates-at";
import { englishQuantityAt } from "./english-quantity-at";
import { englishEditionAt, englishMultipleAt, englishVagueAt } from "./english-vague-at";
import type { Figure } from "./figure";

/** The words with which an English figure may begin. */
export const englishBeginnings = [
  ..."an? half one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split(
    " ",
  ),
  ..."eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens scores tens hundreds thousands millions".split(
    " ",
  ),
  ..."several some twice doubled tripled trebled quadrupled twofold threefold fourfold fivefold tenfold from between".split(
    " ",
  ),
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(
    " ",
  ),
  ..."sixteenth seventeenth eighteenth nineteenth twentieth january february march april may june july august september".split(
    " ",
  ),
  ..."october november december jan feb mar apr jun jul aug sept? oct nov dec".split(" "),
];

const letter = /[A-Za-z\u3400-\u9FFF]/;

/** Whether a number stands among English words: they follow it, or come before it when nothing follows. */
export function isEnglish(text: string, at: number): boolean {
  if (/[A-Za-z]/.test(text.charAt(at))) return true;
  if (!/\d/.test(text.charAt(at)) || /[、。\u3400-\u9FFF]/.test(text.charAt(at - 1))) return false;
  const left = [...text.slice(Math.max(0, at - 16), at)].reverse().find((each) => letter.test(each)) ?? "";
  const right = [...text.slice(at, at + 24)].find((each) => letter.test(each) || each === "\n") ?? "\n";
  const isLatin = (each: string): boolean => /[A-Za-z]/.test(each);
  return right === "\n" ? isLatin(left) : isLatin(right) && (left === "" || isLatin(left));
}

/** Reads an English figure; null when none begins here. */
export function englishFigureAt(text: string, at: number, from: number): Figure | null {
  const dates = splitYearAt(text, at) ?? englishDatesAt(text, at);
  if (dates) return { kind: "dates", start: at, isUnclear: false, ...dates };
  const quantity =
    englishEditionAt(text, at) ??
    englishVagueAt(text, at) ??
    englishMultipleAt(text, at) ??
    englishQuantityAt(text, at, from);
  return quantity && { kind: "quantity", ...quantity };
}
