import type { Quantity } from "@/lib/figures/quantity";
import { readAfter } from "./after-unit";
import { readBefore } from "./before-number";
import type { Parts } from "./count-parts";
import { isCount } from "./is-count";
import type { QuantityHere } from "./quantity-here";
import { numberAt } from "./number-at";
import type { NumberHere } from "./number-at";
import { partedQualifier } from "./parted-qualifier";
import { rangeEndAt } from "./range-end";
import { halfBeforeUnit, withHalf } from "./half-unit";
import { typedQuantity } from "./typed-quantity";
import { unitAt } from "./unit-at";
import type { UnitHere } from "./unit-at";

/** Reads the quantity whose number begins at a place, with the words before it but none before `from`. */
export function quantityAt(
  text: string,
  at: number,
  from: number,
  own?: readonly string[],
): QuantityHere | null {
  const counted = numberAt(text, at) ?? halfBeforeUnit(text, at);
  if (!counted) return null;
  const { number, unit } = withHalf(text, counted, unitAfter(text, at, counted, own));
  const range = rangeEndAt(text, { number, unit }, own);
  const last = range?.unit ?? unit;
  const end = range?.end ?? unit?.end ?? number.end;
  const facts = {
    at,
    isScaleAlone: number.form === "scale",
    isHalf: /^(?:半|半数)$/.test(number.bare),
    unit: last?.name ?? "",
  };
  const before = readBefore(text, from, facts);
  const after = number.form === "vague" ? { word: "", end } : readAfter(text, end, last?.name ?? "");
  const parts = {
    at,
    end: after.end,
    number,
    unit: last,
    before,
    after: after.word,
    range: range?.typed ?? "",
  };
  return isCount(text, parts) ? composed(text, parts, own) : null;
}

function unitAfter(text: string, at: number, number: NumberHere, own?: readonly string[]): UnitHere | null {
  const { end, form, typed } = number;
  if (form === "share") return /[成%‰]$/.test(typed) ? { name: "", end } : null;
  const unit = unitAt(text, text.charAt(end) === " " && text.charAt(end + 1) === "%" ? end + 1 : end, own);
  if (unit?.name === "度" && /摄氏(?:零下)?$|零下$/.test(text.slice(Math.max(0, at - 4), at)))
    return { ...unit, name: "℃" };
  return unit && /^[度方]$/.test(unit.name) && !/[百千万亿]/.test(typed) ? null : unit;
}

function composed(text: string, parts: Parts, own?: readonly string[]): QuantityHere | null {
  const { at, end, number, before, unit, after } = parts;
  const isShare = number.form === "share" || /^(?:%|‰|成|倍|个百分点)$/.test(unit?.name ?? "");
  const parted = isShare && before.word === "" && after === "" ? partedQualifier(text, before.start) : "";
  const word = before.word || parted;
  const typed = typedOf(parts, word);
  const read = typedQuantity(typed, own);
  if (!read && before.sign === "-" && parts.range !== "")
    return composed(text, { ...parts, before: { ...before, start: at, sign: "" } }, own);
  if (!read) return null;
  const isBare = number.form === "digits" && isPlain(read);
  const figure: QuantityHere = {
    start: before.start,
    end,
    numberStart: at,
    kind: "quantity",
    typed,
    quantity: read,
    isBare,
    isUnclear: before.isUnclear,
  };
  if (isBare) return withBrackets(text, figure);
  return parted === "" ? figure : { ...figure, isApart: true };
}

function isPlain({ scale, unit, qualifier, end }: Quantity): boolean {
  return scale === "" && unit === "" && qualifier === "exact" && !end;
}

// (1,234.50) is negative in accounts.
function withBrackets(text: string, figure: QuantityHere): QuantityHere {
  const isBracketed = text.charAt(figure.start - 1) === "(" && text.charAt(figure.end) === ")";
  if (!isBracketed || !/[,.]/.test(text.slice(figure.start, figure.end))) return figure;
  return { ...figure, start: figure.start - 1, end: figure.end + 1, isUnclear: true };
}

// A number takes one qualifier, so of two the first is kept: 约2000余人 is about 2000.
function typedOf({ number, before, unit, after, range }: Parts, word: string): string {
  const name = unit && unit.name !== "元" ? unit.name : before.currency || (unit?.name ?? "");
  const isTwice = word !== "" || after !== "";
  const figure = isTwice && number.form !== "vague" ? number.bare : number.typed;
  const ending = word === "" ? after : "";
  const sign = before.sign === "±" ? "" : before.sign;
  const [within, behind] = ending === "+" ? ["+", ""] : ["", ending];
  return `${before.lead}${word}${sign}${figure}${range}${within}${name}${behind}`;
}
