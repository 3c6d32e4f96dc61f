import { compare } from "./decimal";
import { joinDigitGroups } from "./digit-groups";
import { leadWords } from "./lead";
import { cleanFigure } from "./normalise";
import { takeNumeral } from "./parse-numeral";
import { ok, quoted, refuse } from "./parse-result";
import type { ParseResult, ParseRefusal } from "./parse-result";
import { parseTail, takeRangeEnd } from "./parse-tail";
import { parseOrdinal, parseVague } from "./parse-unnumbered";
import { longestOf, wordsBefore } from "./qualifier";
import type { Quantity } from "./quantity-shape";
import { decimalEndOf, decimalOf } from "./quantity-value";
import { refuseNoNumber } from "./refuse-quantity";
import { scannerOf } from "./scanner";
import type { Scanner } from "./scanner";

const limit = 200;
// 减少至少3% reads as 减少 and 至少, not as 减少至.
const lead = new RegExp(`${longestOf(leadWords).source}(?<!至(?=[少多](?!于)))`, "y");
const wordBefore = longestOf(Object.keys(wordsBefore));
const sign = /[-+负](?=[\d零〇一二两三四五六七八九十百千万亿半])/y;

/**
 * Reads one quantity (DOMAIN.md, items 1–5, 10 and 16). `units`: the printed units the field accepts, by default the
 * catalogue's. A missing unit is read as "". Never throws; refuses with TOO_LONG beyond 200 characters, NOTHING_TYPED,
 * NOT_A_QUANTITY, UNREADABLE_NUMBER, LETTER_IN_NUMBER, UNKNOWN_UNIT, SEVERAL_QUANTITIES, TWO_QUALIFIERS, RANGE_REVERSED,
 * WORDS_BEFORE_QUANTITY.
 */
export function parseQuantity(
  typed: string,
  options: { units?: readonly string[] } = {},
): ParseResult<Quantity> {
  const length = typed.trim().length;
  if (length > limit) return refuse("TOO_LONG", { length: String(length), limit: String(limit) });
  const clean = cleanFigure(typed);
  if (clean === "") return refuse("NOTHING_TYPED", {});
  const joined = joinDigitGroups(clean);
  if (!joined.ok) return joined;
  const units = options.units?.length ? options.units : undefined;
  const scanner = scannerOf(joined.value);
  const words = takeAll(scanner, lead);
  const rest = scanner.rest();
  const read =
    parseOrdinal(rest, units) ?? parseVague(rest, units) ?? parseNumber(joined.value, scanner, units);
  const ordered = checkRangeOrder(read.ok ? read : withoutWordsBefore(read, joined.value, options));
  return ordered.ok && words !== "" ? ok({ ...ordered.value, lead: words }) : ordered;
}

function takeAll(scanner: Scanner, pattern: RegExp): string {
  let words = "";
  for (let word = scanner.take(pattern); word !== ""; word = scanner.take(pattern)) words += word;
  return words;
}

function parseNumber(typed: string, scanner: Scanner, units?: readonly string[]): ParseResult<Quantity> {
  const before = scanner.take(wordBefore);
  const signed = scanner.take(sign);
  const numeral = takeNumeral(scanner);
  if (!numeral) return refuseNoNumber(typed);
  if (!numeral.ok) return numeral;
  const end = numeral.value.word === "" && signed === "" ? takeRangeEnd(scanner, units) : null;
  if (end && !end.ok) return end;
  const tail = parseTail({
    typed,
    rest: scanner.rest(),
    before,
    numeral: numeral.value,
    end: end?.value,
    units,
  });
  if (!tail.ok || signed === "") return tail;
  return ok({ ...tail.value, sign: signed === "+" ? "+" : "-" });
}

// Finds the quantity behind words that the sentence already has: 培训人数1080人次.
function withoutWordsBefore(
  read: { ok: false; error: ParseRefusal },
  typed: string,
  options: { units?: readonly string[] },
): ParseResult<Quantity> {
  const words = /^\p{L}+(?=\d)/u.exec(typed)?.[0] ?? "";
  if (read.error.code !== "NOT_A_QUANTITY" || words === "") return read;
  for (let at = 1; at <= words.length; at += 1) {
    const quantity = typed.slice(at);
    if (!parseQuantity(quantity, options).ok) continue;
    return refuse("WORDS_BEFORE_QUANTITY", { words: quoted(typed.slice(0, at)), quantity: quoted(quantity) });
  }
  return read;
}

function checkRangeOrder(read: ParseResult<Quantity>): ParseResult<Quantity> {
  if (!read.ok || !read.value.end) return read;
  const [low, high] = [decimalOf(read.value), decimalEndOf(read.value)];
  if (low !== null && high !== null && compare(low, high) < 0) return read;
  return refuse("RANGE_REVERSED", { low: low ?? "", high: high ?? "" });
}
