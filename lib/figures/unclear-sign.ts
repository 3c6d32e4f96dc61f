import { pointers } from "./normalise";
import { quoted, refuse } from "./parse-result";
import type { ParseRefusal } from "./parse-result";
import { printQuantity } from "./print-quantity";
import type { Quantity } from "./quantity-shape";

const pointer = new RegExp(`[${pointers}]\\uFE0F? *`, "gu");
const pointerAtNumber = new RegExp(
  `[${pointers}]\\uFE0F? *[-+负¥￥(]*[\\d零〇一二两三四五六七八九十百千万亿半]`,
  "u",
);
// (5), (5)%, ¥(5); (1)5家 is a numbered item.
const brackets = /^([-+负¥￥]*)\(([^()]*)\)(?! *\d)/;
// - 5, –5, —5, ー5 (the mark of a long vowel, which a Japanese keyboard gives) and 5-.
const loneDash = /^[-–—―ー] +|^[–—―ー]+|(?<=.) *[-–—―ー]+$/g;
const wordOfLoss = /[负亏损减降跌滑缩]|赤字|逆差|流出/;

/** Removes the marks beside a number that are a minus in some notations and nothing, or the opposite, in others. */
export function withoutSignMarks(text: string): string {
  return text.replace(pointer, "").replace(brackets, "$1$2").replace(loneDash, "").trim();
}

/**
 * Refuses a number beside such marks: (5) and ▲5 are −5 in accounts, but 5 in prose and in charts. Null where words say the
 * direction (（同比下降5%）), and for what has no sign (▲第16届).
 */
export function refuseUnclearSign(typed: string, quantity: Quantity): Refusal | null {
  const { qualifier, lead, end } = quantity;
  const isSigned = qualifier !== "vague" && qualifier !== "ordinal";
  const isBare = qualifier === "exact" && lead === undefined && !end;
  return isSigned && (isBare || pointerAtNumber.test(typed)) ? signUnclear(typed, quantity) : null;
}

type Refusal = { ok: false; error: ParseRefusal };

/** Refuses 亏损5万元 and 下滑5%, whose words mean a minus that the number alone would lose. */
export function refuseWordOfLoss(typed: string, words: string, quantity: Quantity): Refusal | null {
  return wordOfLoss.test(words) ? signUnclear(typed, quantity) : null;
}

function signUnclear(typed: string, { sign: _, ...magnitude }: Quantity): Refusal {
  const negative: Quantity = magnitude.end ? { ...magnitude, lead: "下降" } : { ...magnitude, sign: "-" };
  return refuse("SIGN_UNCLEAR", {
    typed: quoted(typed),
    negative: printQuantity(negative),
    positive: printQuantity(magnitude),
  });
}
