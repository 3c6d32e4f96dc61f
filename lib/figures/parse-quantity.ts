import { compare } from "./decimal";
import { joinDigitGroups } from "./digit-groups";
import { inYuan, withoutCurrencySign } from "./currency-sign";
import { isDecreaseLead, leadWords } from "./lead";
import { cleanQuantity } from "./normalise";
import { plainNumerals } from "./numeral-forms";
import { takeNumeral } from "./parse-numeral";
import { ok, quoted, refuse } from "./parse-result";
import type { ParseResult, ParseRefusal } from "./parse-result";
import { parseTail, takeRangeEnd } from "./parse-tail";
import { parseOrdinal, parseVague } from "./parse-unnumbered";
import { printQuantity } from "./print-quantity";
import { longestOf, wordsBefore } from "./qualifier";
import type { Quantity } from "./quantity-shape";
import { decimalEndOf, decimalOf } from "./quantity-value";
import { refuseNoNumber } from "./refuse-quantity";
import { scannerOf } from "./scanner";
import type { Scanner } from "./scanner";
import { refuseUnclearSign, refuseWordOfLoss, withoutSignMarks } from "./unclear-sign";

const limit = 200;
// 减少至少3% reads as 减少 and 至少, not as 减少至.
const lead = new RegExp(`${longestOf(leadWords).source}(?<!至(?=[少多](?!于)))`, "y");
const wordBefore = longestOf(Object.keys(wordsBefore));
const sign = /[-+负](?=[\d零〇一二两三四五六七八九十百千万亿半])/y;

type Options = { units?: readonly string[] };

/**
 * Reads one quantity (DOMAIN.md, items 1–5, 10 and 16). `units`: the printed units the field accepts, by default the
 * catalogue's. A missing unit is read as "". Never throws; refuses with TOO_LONG beyond 200 characters, NOTHING_TYPED,
 * NOT_A_QUANTITY, UNREADABLE_NUMBER, LETTER_IN_NUMBER, UNKNOWN_UNIT, SEVERAL_QUANTITIES, TWO_QUALIFIERS, RANGE_REVERSED,
 * WORDS_BEFORE_QUANTITY, and with SIGN_UNCLEAR, SIGN_TWICE or MIXED_DASHES what may be a negative number.
 */
export function parseQuantity(typed: string, options: Options = {}): ParseResult<Quantity> {
  const length = typed.trim().length;
  if (length > limit) return refuse("TOO_LONG", { length: String(length), limit: String(limit) });
  const clean = plainNumerals(cleanQuantity(typed));
  const bare = withoutSignMarks(clean);
  if (bare === "") return refuse("NOTHING_TYPED", {});
  const read = parseBare(bare, options.units?.length ? { units: options.units } : {});
  const unclear = read.ok && bare !== clean ? refuseUnclearSign(clean, read.value) : null;
  return unclear ?? read;
}

function parseBare(bare: string, options: Options): ParseResult<Quantity> {
  const joined = joinDigitGroups(bare);
  if (!joined.ok) return joined;
  const amount = withoutCurrencySign(joined.value);
  if (amount !== null) {
    const read = parseBare(amount, options);
    return read.ok ? inYuan(bare, read.value, options.units) : read;
  }
  const scanner = scannerOf(joined.value);
  const words = takeAll(scanner, lead);
  const rest = scanner.rest();
  const { units } = options;
  const read =
    parseOrdinal(rest, units) ?? parseVague(rest, units) ?? parseNumber(joined.value, scanner, units);
  const ordered = checkRangeOrder(read.ok ? read : withoutWordsBefore(read, joined.value, options));
  if (!ordered.ok || words === "") return ordered;
  if (ordered.value.sign && isDecreaseLead(words)) return refuseSignTwice(bare, words, ordered.value);
  return ok({ ...ordered.value, lead: words });
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
  refusal: { ok: false; error: ParseRefusal },
  typed: string,
  options: Options,
): ParseResult<Quantity> {
  const words = /^\p{L}+(?=\d)/u.exec(typed)?.[0] ?? "";
  if (refusal.error.code !== "NOT_A_QUANTITY" || words === "") return refusal;
  for (let at = 1; at <= words.length; at += 1) {
    const [before, quantity] = [typed.slice(0, at), typed.slice(at)];
    const read = parseQuantity(quantity, options);
    if (!read.ok) continue;
    const params = { words: quoted(before), quantity: quoted(quantity) };
    return refuseWordOfLoss(typed, before, read.value) ?? refuse("WORDS_BEFORE_QUANTITY", params);
  }
  return refusal;
}

function refuseSignTwice(typed: string, lead: string, { sign: _, ...fall }: Quantity): ParseResult<Quantity> {
  return refuse("SIGN_TWICE", { typed: quoted(typed), lead, fall: printQuantity({ ...fall, lead }) });
}

function checkRangeOrder(read: ParseResult<Quantity>): ParseResult<Quantity> {
  if (!read.ok || !read.value.end) return read;
  const [low, high] = [decimalOf(read.value), decimalEndOf(read.value)];
  if (low !== null && high !== null && compare(low, high) < 0) return read;
  return refuse("RANGE_REVERSED", { low: low ?? "", high: high ?? "" });
}
