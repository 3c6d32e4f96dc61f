import { valueOfNumeral } from "./numeral";
import { ok, quoted, refuse } from "./parse-result";
import type { ParseResult } from "./parse-result";
import { longestOf } from "./qualifier";
import type { Position } from "./quantity-shape";
import { isScale, scales } from "./scale";
import type { Scale } from "./scale";
import type { Scanner } from "./scanner";

/** A numeral with its scale and a qualifier inside it (6余万, 百余万). */
export type Numeral = { amount: string; scale: Scale; word: string; position?: Position };

// 千 may begin a unit: 近百亿千瓦时.
const han = "(?:(?!千(?:[瓦米伏升]|克(?!拉)))[零〇一二两三四五六七八九十百千万亿])+";
const ratio = new RegExp(`(?:${han}|\\d+)分之(?:${han}|\\d+(?:\\.\\d+)?)`, "y");
const half = /半数|一半|半/y;
const digits = /\d[\d.]*(?:\/\d+|:\d+(?:\.\d+)?)?/y;
const moreDigits = /\d+/y;
const hanNumeral = new RegExp(han, "y");
const scaleHere = longestOf(scales.filter((scale) => scale !== ""));
const wordBeforeScale = /[余多来](?=[十百千万亿])/y;

/** Takes a numeral from the scanner; null when none begins here. Refuses one without a certain value (1.2.3, 3万5, 1/0). */
export function takeNumeral(scanner: Scanner): ParseResult<Numeral> | null {
  const unscaled = scanner.take(ratio) || scanner.take(half);
  const unqualified = unscaled
    ? { amount: unscaled, scale: "" as const }
    : (takeDigits(scanner) ?? takeHan(scanner));
  if (!unqualified) return null;
  const numeral = takeInnerWord(scanner, unqualified);
  if (numeral && valueOfNumeral(numeral.amount, numeral.scale)) return ok(numeral);
  return refuse("UNREADABLE_NUMBER", { number: quoted(unqualified.amount + unqualified.scale) });
}

function takeDigits(scanner: Scanner): { amount: string; scale: Scale } | null {
  let amount = scanner.take(digits).replace(/^0+(?=\d)/, "");
  if (amount === "") return null;
  for (;;) {
    const scale = scanner.take(scaleHere);
    if (scale === "" || !scanner.matches(moreDigits)) return { amount, scale: isScale(scale) ? scale : "" };
    amount += scale + scanner.take(moreDigits);
  }
}

function takeHan(scanner: Scanner): { amount: string; scale: Scale } | null {
  const text = scanner.take(hanNumeral);
  if (text === "") return null;
  if (isScale(text)) return { amount: "", scale: text };
  const [first, rest] = [text.slice(0, 1), text.slice(1)];
  if (!isScale(first) && isScale(rest)) return { amount: first, scale: rest };
  const scale = /万亿$|亿$|万$/.exec(text)?.[0] ?? "";
  return { amount: text.slice(0, text.length - scale.length), scale: isScale(scale) ? scale : "" };
}

function takeInnerWord(scanner: Scanner, unqualified: { amount: string; scale: Scale }): Numeral | null {
  const word = scanner.take(wordBeforeScale);
  if (word === "") return { ...unqualified, word };
  const scale = unqualified.scale + scanner.take(scaleHere);
  if (!isScale(scale)) return null;
  return {
    amount: unqualified.amount,
    scale,
    word,
    position: unqualified.scale === "" ? "before_scale" : "within_scale",
  };
}
