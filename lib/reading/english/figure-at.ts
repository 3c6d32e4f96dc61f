import { splitYearAt } from "../dates-at";
import { englishDatesAt, englishYearRangeAt } from "./dates-at";
import { englishQuantityAt } from "./quantity-at";
import { englishEditionAt, englishMultipleAt, englishVagueAt } from "./vague-at";
import type { Figure } from "../figure";

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

const latin = /[A-Za-z]/;
const han = /[\u3400-\u9FFF]/;
const reach = { left: 16, right: 24 };

/** Whether a number stands among English words: they follow it, or come before it when nothing follows. */
export function isEnglish(text: string, at: number): boolean {
  const first = text.charAt(at);
  if (latin.test(first)) return true;
  if (!/\d/.test(first) || /[、。\u3400-\u9FFF]/.test(text.charAt(at - 1))) return false;
  const right = scriptFrom(text, at, at + reach.right, 1);
  if (right === "han") return false;
  const left = scriptFrom(text, at - 1, at - reach.left, -1);
  return right === "latin" ? left !== "han" : left === "latin";
}

/** Returns the script of the nearest letter in a direction; a line end is the end of the text on the right. */
function scriptFrom(text: string, start: number, end: number, step: 1 | -1): "latin" | "han" | null {
  for (let at = start; at !== end && at >= 0 && at < text.length; at += step) {
    const each = text.charAt(at);
    if (latin.test(each)) return "latin";
    if (han.test(each)) return "han";
    if (step === 1 && each === "\n") return null;
  }
  return null;
}

/** Reads an English figure; null when none begins here. */
export function englishFigureAt(text: string, at: number, from: number): Figure | null {
  const dates = splitYearAt(text, at) ?? englishYearRangeAt(text, at) ?? englishDatesAt(text, at);
  if (dates) return { kind: "dates", start: at, isUnclear: false, ...dates };
  return (
    englishEditionAt(text, at) ??
    englishVagueAt(text, at) ??
    englishMultipleAt(text, at) ??
    englishQuantityAt(text, at, from)
  );
}
