import { parseQuantity } from "@/lib/figures/quantity";
import type { Quantity } from "@/lib/figures/quantity";
import { readAfter } from "./after-unit";
import { readBefore } from "./before-number";
import type { Before } from "./before-number";
import { isCount } from "./is-count";
import { numberAt } from "./number-at";
import type { NumberHere } from "./number-at";
import { partedQualifier } from "./parted-qualifier";
import { rangeEndAt } from "./range-end";
import { unitAt } from "./unit-at";
import type { UnitHere } from "./unit-at";

/** A quantity found in the plain text, from `start` to `end`. `isBare`: a number alone, without scale, unit or qualifier. */
export type QuantityHere = {
  start: number;
  end: number;
  numberStart: number;
  typed: string;
  quantity: Quantity;
  isBare: boolean;
  isUnclear: boolean;
};

/** Reads the quantity whose number begins at a place, with the words before it but none before `from`. */
export function quantityAt(
  text: string,
  at: number,
  from: number,
  own?: readonly string[],
): QuantityHere | null {
  const number = numberAt(text, at);
  if (!number) return null;
  const unit = unitAfter(text, number, own);
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
  const parts = { number, unit: last, before, after: after.word, range: range?.typed ?? "" };
  if (!isCount(text, { at, end: after.end, ...parts })) return null;
  return composed(text, { ...parts, at, end: after.end }, own);
}

type Parts = {
  at: number;
  end: number;
  number: NumberHere;
  unit: UnitHere | null;
  before: Before;
  after: string;
  range: string;
};

function unitAfter(text: string, number: NumberHere, own?: readonly string[]): UnitHere | null {
  const { end, form, typed } = number;
  if (form === "share") return /[成%‰]$/.test(typed) ? { name: "", end } : null;
  const unit = unitAt(text, text.charAt(end) === " " && text.charAt(end + 1) === "%" ? end + 1 : end, own);
  return unit && /^[度方]$/.test(unit.name) && !/[百千万亿]/.test(typed) ? null : unit;
}

function composed(text: string, parts: Parts, own?: readonly string[]): QuantityHere | null {
  const { at, end, number, before, unit, after } = parts;
  const isShare = number.form === "share" || /^(?:%|‰|成|倍|个百分点)$/.test(unit?.name ?? "");
  const parted = isShare && before.word === "" && after === "" ? partedQualifier(text, before.start) : "";
  const word = before.word || parted;
  const typed = typedOf(parts, word);
  const read = reading(typed, unit?.name ?? "", own);
  if (!read && before.sign === "-" && parts.range !== "")
    return composed(text, { ...parts, before: { ...before, start: at, sign: "" } }, own);
  if (!read) return null;
  const isBare =
    number.form === "digits" &&
    read.scale === "" &&
    read.unit === "" &&
    read.qualifier === "exact" &&
    !read.end;
  return {
    start: before.start,
    end,
    numberStart: at,
    typed,
    quantity: read,
    isBare,
    isUnclear: before.isUnclear,
  };
}

// A number takes one qualifier, so of two the first is kept: 约2000余人 is about 2000.
function typedOf({ number, before, unit, after, range }: Parts, word: string): string {
  const name = unit?.name || (before.currency === "" ? "" : before.currency);
  const isTwice = word !== "" || after !== "";
  const figure = isTwice && number.form !== "vague" ? number.bare : number.typed;
  const ending = word === "" ? after : "";
  const sign = before.sign === "±" ? "" : before.sign;
  const [within, behind] = ending === "+" ? ["+", ""] : ["", ending];
  return `${before.lead}${word}${sign}${figure}${range}${within}${name}${behind}`;
}

const known = new Map<string, Quantity | null>();

// The same figures come again and again; the memory is bounded.
function reading(typed: string, unit: string, own?: readonly string[]): Quantity | null {
  const key = own?.length ? `${unit}\n${typed}` : typed;
  const before = known.get(key);
  if (before !== undefined) return before;
  const read = parseQuantity(typed);
  const again = read.ok || !own?.length ? read : parseQuantity(typed, { units: own });
  const quantity = again.ok ? again.value : null;
  if (known.size > 20_000) known.clear();
  known.set(key, quantity);
  return quantity;
}
