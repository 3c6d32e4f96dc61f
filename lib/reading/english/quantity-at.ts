import { inReadableScale } from "@/lib/figures/readable-scale";
import { compare } from "@/lib/figures/decimal";
import { currencies } from "../currencies";
import { englishNumberAt } from "./numbers";
import type { EnglishNumber } from "./numbers";
import {
  englishAfter,
  englishFall,
  englishFallAfter,
  englishQualifiers,
  englishUnits,
  qualifierList,
} from "./words";
import { quantityHere, type QuantityHere } from "../quantity-here";
import { matchAt } from "../sticky";
import { withSizeBehind } from "./shared-size";
import { wordBefore, wordsByFirst, wordsByLast } from "../word-list";

const unitList = wordsByFirst(englishUnits.keys());
const currencyList = wordsByLast(Object.keys(currencies));

/** Reads an English quantity: over 60,000 visitors, CNY 3.4 billion, between 5 and 8 per cent. Null when none begins here. */
export function englishQuantityAt(text: string, at: number, from: number): QuantityHere | null {
  const alone = englishNumberAt(text, at);
  if (!alone) return null;
  const number = withSizeBehind(text, at, alone);
  const range = rangeEnd(text, at, number);
  const last = range ?? number;
  const unit = unitAt(text, last.end);
  const before = readBefore(text, at, from, range !== null);
  const after = afterAt(text, unit?.end ?? last.end);
  if (
    !isCount(text, {
      at,
      number,
      end: unit?.end ?? last.end,
      hasUnit: unit !== null || before.currency !== "",
      isHeld: before.word !== "",
    })
  )
    return null;
  const sign = unit?.sign ?? before.currency;
  const word = range ? "" : before.word || (after?.word ?? "");
  const amount = amountOf(number) + (range ? `—${amountOf(range)}` : "");
  const end = after?.end ?? unit?.end ?? last.end;
  const isFall = before.isFall || englishFallAfter.test(text.slice(end, end + 28));
  const typed = `${word}${isFall && !range ? "-" : ""}${amount}${sign}`;
  return quantityHere(typed, { start: before.start, end, numberStart: at });
}

function amountOf({ value, isShare }: EnglishNumber): string {
  if (isShare) return value;
  const { amount, scale } = inReadableScale(value, "");
  return amount + scale;
}

const rangeJoint = /(?:-|–|—| to | and | - | – )(?:(?:CNY|RMB|USD|EUR|US\$|\$|€|£|¥) ?)?/y;
const opening = /(?:\bbetween|\bfrom) (?:(?:CNY|RMB|USD|EUR|US\$|\$|€|£|¥) ?)?$/i;

// "from 12 to 15" is a development and no range; "between 12 and 15" and "12 to 15 days" are.
function rangeEnd(text: string, at: number, number: EnglishNumber): EnglishNumber | null {
  const percent = /^ ?(?:%|per cent|percent)/.exec(text.slice(number.end, number.end + 10))?.[0].length ?? 0;
  const joint = matchAt(rangeJoint, text, number.end + percent);
  if (!joint) return null;
  const before = opening.exec(text.slice(Math.max(0, at - 16), at))?.[0].toLowerCase() ?? "";
  if (joint[0].startsWith(" and ") !== before.startsWith("between")) return null;
  if (joint[0].startsWith(" to ") && before.startsWith("from")) return null;
  const end = englishNumberAt(text, number.end + percent + joint[0].length);
  if (percent > 0 && end && !/^ ?(?:%|per cent|percent)/.test(text.slice(end.end, end.end + 10))) return null;
  if (/[A-Z$€£¥] ?$/.test(joint[0]) && !/[A-Z$€£¥] ?$/.test(text.slice(Math.max(0, at - 2), at))) return null;
  if (!end || end.isShare !== number.isShare || end.isWord !== number.isWord) return null;
  return compare(number.value, end.value) < 0 ? end : null;
}

function unitAt(text: string, at: number): { sign: string; end: number } | null {
  if (text.charAt(at) === "%" || text.charAt(at) === "‰") return { sign: text.charAt(at), end: at + 1 };
  const start = /[ -]/.test(text.charAt(at)) ? at + 1 : at;
  if (text.charAt(start) === "%") return { sign: "%", end: start + 1 };
  const list = unitList.get(text.charAt(start)) ?? [];
  const name = list.find(
    (each) => text.startsWith(each, start) && !/[A-Za-z\d]/.test(text.charAt(start + each.length)),
  );
  return name === undefined ? null : { sign: englishUnits.get(name) ?? "", end: start + name.length };
}

type EnglishBefore = { start: number; word: string; currency: string; isFall: boolean };

function readBefore(text: string, at: number, from: number, isRange: boolean): EnglishBefore {
  let start = at;
  const money = wordBefore(text, blankBefore(text, start), currencyList);
  if (money !== "") start = blankBefore(text, start) - money.length;
  const lower = text.slice(Math.max(0, start - 24), start).toLowerCase();
  const form = lower.endsWith(" ")
    ? wordBefore(
        lower,
        lower.length - 1,
        qualifierList,
        (word) => !/[a-z]/.test(lower.charAt(lower.length - 2 - word.length)),
      )
    : "";
  if (form !== "" && start - form.length - 1 >= from) start -= form.length + 1;
  else if (isRange) start = Math.max(from, start - (/between $/i.exec(lower)?.[0].length ?? 0));
  const minus = /\bminus $/i.exec(text.slice(Math.max(from, start - 6), start))?.[0].length ?? 0;
  const fall = minus > 0 || englishFall.test(text.slice(Math.max(from, start - 48), start));
  return {
    start: start - minus,
    word: start < at && form !== "" ? (englishQualifiers.get(form) ?? "") : "",
    currency: money === "" ? "" : (currencies[money] ?? ""),
    isFall: fall,
  };
}

function blankBefore(text: string, at: number): number {
  return text.charAt(at - 1) === " " ? at - 1 : at;
}

function afterAt(text: string, at: number): { word: string; end: number } | null {
  for (const [pattern, word] of englishAfter) {
    const match = matchAt(pattern, text, at);
    if (match) return { word, end: at + match[0].length };
  }
  return null;
}

type Facts = { at: number; end: number; number: EnglishNumber; hasUnit: boolean; isHeld: boolean };

function isCount(text: string, { at, end, number, hasUnit, isHeld }: Facts): boolean {
  if (/[\dA-Za-z_./-]/.test(text.charAt(at - 1)) && !/[A-Z]{2}$|US\$$/.test(text.slice(at - 2, at)))
    return /[-–]/.test(text.charAt(at - 1)) && hasUnit;
  if (/[A-Za-z_]/.test(text.charAt(end))) return false;
  if (number.isWord) return isWordCount(text, { at, end, number, hasUnit, isHeld });
  if (hasUnit || isHeld) return true;
  const digits = text.slice(at, number.end);
  if (/^(?:1[6-9]|20|21)\d\d$/.test(digits)) return false;
  if (/^0\d/.test(digits) || /[-/:]\d/.test(text.slice(end, end + 2))) return false;
  return (
    !/(?:^|[.!?\n] )$/.test(text.slice(Math.max(0, at - 2), at)) || /^ [a-z]/.test(text.slice(end, end + 2))
  );
}

// "one" is a pronoun, "the two" and "both two" name what is known.
function isWordCount(text: string, { at, end, number, hasUnit, isHeld }: Facts): boolean {
  const left = text.slice(Math.max(0, at - 12), at).toLowerCase();
  if (number.isShare)
    return (
      !/(?:first|second|last|this|each|next|other|every) $/.test(left) &&
      !/^[- ](?:year|yearly|hour|day|century|way|time|of the year)/.test(text.slice(end, end + 12))
    );
  if (number.value === "0") return false;
  if (number.value === "1") return hasUnit && isHeld;
  if (Number(number.value) >= 13) return true;
  return (
    isHeld ||
    !/(?:\bthe|\bthese|\bthose|\bof the|\bother|\bboth|\bnext|\blast|\bpast|\bfirst|\btop|\bno\.?) $/.test(
      left,
    )
  );
}
