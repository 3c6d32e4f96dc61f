import { readUnit } from "./find-unit";
import { takeNumeral } from "./parse-numeral";
import type { Numeral } from "./parse-numeral";
import { ok, refuse } from "./parse-result";
import type { ParseResult } from "./parse-result";
import { longestOf, qualifierOf, wordsAfter, wordsWithin } from "./qualifier";
import type { Position, Quantity } from "./quantity-shape";
import { refuseTail, refuseSeveralQuantities } from "./refuse-quantity";
import { isScale } from "./scale";
import { scannerOf } from "./scanner";
import type { Scanner } from "./scanner";

type Units = readonly string[] | undefined;
type RangeEnd = Pick<Quantity, "end" | "unitTwice"> & { unit: string };
type Parts = { typed: string; rest: string; before: string; numeral: Numeral; end?: RangeEnd; units: Units };
type Word = { word: string; position?: Position };

const dash = /(?:(-|—|–|―|~)\1?|至|到)(?=[\d零〇一二两三四五六七八九十百千万亿半])/y;
// In 3—-5 the last one may be a minus.
const mixedDashes = /[-—–―~至到]{2,}(?=[\d零〇一二两三四五六七八九十百千万亿半])/y;
const unitBeforeDash = /[^\d\s\-—–―~至到]{1,8}(?=[-—–―~至到]+[\d零〇一二两三四五六七八九十百千万亿半])/y;
const dashAnywhere = /[-—–―~至到]/;
const within = longestOf(Object.keys(wordsWithin));
const after = longestOf(Object.keys(wordsAfter));

/** Takes the end of a range, and a unit before its dash (30%—40%); null when there is no range. */
export function takeRangeEnd(scanner: Scanner, units: Units): ParseResult<RangeEnd> | null {
  const typedUnit =
    scanner.matches(unitBeforeDash) && !scanner.matches(dash) ? scanner.take(unitBeforeDash) : "";
  const unit = readUnit(typedUnit, units);
  if (unit === null) return refuseTail(typedUnit + scanner.rest(), typedUnit, units);
  if (scanner.take(dash) === "") return scanner.matches(mixedDashes) ? refuse("MIXED_DASHES", {}) : null;
  const numeral = takeNumeral(scanner);
  if (!numeral?.ok) return numeral;
  const { amount, scale, word } = numeral.value;
  if (word !== "") return refuse("UNREADABLE_NUMBER", { number: `${amount}${word}${scale}` });
  return ok({ end: { amount, scale }, unit, ...(unit === "" ? {} : { unitTwice: true as const }) });
}

/** Reads what follows the number: the unit, with a qualifier before or after it. */
export function parseTail(parts: Parts): ParseResult<Quantity> {
  const { numeral, end, before } = parts;
  const scanner = scannerOf(parts.rest);
  const middle = scanner.take(within) || scanner.take(after);
  const unit = unitAndWord(scanner.rest(), middle, parts);
  if (!unit.ok) return unit;
  const inner: Word = { word: numeral.word, ...(numeral.position ? { position: numeral.position } : {}) };
  const words = [{ word: before }, inner, ...unit.value.words].filter(({ word }) => word !== "");
  const [first, second] = words;
  if (first && second) return refuse("TWO_QUALIFIERS", { first: first.word, second: second.word });
  const { word, position } = first ?? { word: "" };
  return ok({
    amount: numeral.amount,
    scale: unit.value.scale,
    qualifier: qualifierOf(word),
    word,
    unit: unit.value.unit,
    ...(position ? { position } : {}),
    ...(end?.end ? { end: end.end } : {}),
    ...(end?.unitTwice ? { unitTwice: end.unitTwice } : {}),
  });
}

type UnitAndWords = { unit: string; scale: Numeral["scale"]; words: Word[] };

function unitAndWord(
  text: string,
  middle: string,
  { typed, numeral, units, end }: Parts,
): ParseResult<UnitAndWords> {
  const [bare, closing] = withoutClosing(text, units);
  const words: Word[] = [
    { word: middle, ...(bare !== "" && middle in wordsAfter ? { position: "before_unit" } : {}) },
    { word: closing, ...(closing in wordsWithin ? { position: "after_unit" } : {}) },
  ];
  const shared = middle === "" && !end ? unitFromScale(numeral.scale, bare, units) : null;
  if (shared) return ok({ ...shared, words });
  const unit = readUnit(bare, units);
  if (unit === null) return refuseTail(typed, bare, units);
  if (end?.unitTwice && end.unit !== unit) return refuseSeveralQuantities(typed, typed.search(dashAnywhere));
  return ok({ unit, scale: numeral.scale, words });
}

function withoutClosing(text: string, units: Units): [unit: string, word: string] {
  const closing = Object.keys(wordsAfter).find((word) => text.endsWith(word)) ?? "";
  if (closing !== "") return [text.slice(0, -closing.length), closing];
  const isMore = /.[余多]$/.test(text) && readUnit(text, units) === null;
  return isMore ? [text.slice(0, -1), text.slice(-1)] : [text, ""];
}

// 30千瓦 is first read as 30千: the scale's last character goes to the unit if that makes one. So 3千克 is 3 kilograms.
function unitFromScale(
  scale: Numeral["scale"],
  rest: string,
  units: Units,
): { unit: string; scale: Numeral["scale"] } | null {
  const unit = scale === "" || rest === "" ? null : readUnit(scale.slice(-1) + rest, units);
  const remaining = scale.slice(0, -1);
  return unit !== null && isScale(remaining) ? { unit, scale: remaining } : null;
}
