import { isUnclearBlank, parseBlank, printBlank } from "./blank";
import type { Blank } from "./blank";
import { checkDates, parseDates, printDates } from "./dates";
import type { Dates } from "./dates";
import { parseNames, printNames } from "./names";
import type { Names } from "./names";
import { stripInvisible } from "./normalise";
import { ok, quoted, refuse } from "./parse-result";
import type { ParseResult } from "./parse-result";
import { parseQuantity, printQuantity } from "./quantity";
import type { Quantity } from "./quantity";
import { parseText } from "./text";

export type FieldKind = "quantity" | "dates" | "names" | "text";

/** The value of a field, as plain JSON that is stored as it is. */
export type Value =
  | { kind: "quantity"; quantity: Quantity }
  | { kind: "dates"; dates: Dates }
  | { kind: "names"; names: Names }
  | { kind: "text"; text: string }
  | { kind: "blank"; blank: Blank };

/** `units`: the units the field accepts, as printed. `year`: the report's year, which decides whether 2月29日 exists. */
export type ReadOptions = { units?: readonly string[]; year?: number };

/**
 * Reads a field's typed value; ok(null) for white space only. Any kind may be a blank, by its word; for text only 未统计, 不适用
 * and 待报 count, as 零 and "zero" may be meant literally. Besides what the reader of the kind refuses, refuses a blank that does
 * not say which it is ("/", 无) with BLANK_UNCLEAR; in a text that is kept as typed.
 */
export function readValue(
  kind: FieldKind,
  typed: string,
  options: ReadOptions = {},
): ParseResult<Value | null> {
  const shown = stripInvisible(typed);
  if (shown.trim() === "") return ok(null);
  const blank = parseBlank(shown);
  if (blank && (kind !== "text" || isBlankWordOfText(blank, shown))) return ok({ kind: "blank", blank });
  if (kind !== "text" && isUnclearBlank(shown)) return refuse("BLANK_UNCLEAR", { typed: quoted(shown) });
  if (kind === "quantity")
    return mapResult(parseQuantity(typed, options), (quantity) => ({ kind, quantity }));
  if (kind === "dates") return mapResult(readDates(typed, options.year), (dates) => ({ kind, dates }));
  if (kind === "names") return mapResult(parseNames(typed), (names) => ({ kind, names }));
  return mapResult(parseText(typed), (text) => ({ kind, text }));
}

export function printValue(value: Value): string {
  if (value.kind === "quantity") return printQuantity(value.quantity);
  if (value.kind === "dates") return printDates(value.dates);
  if (value.kind === "names") return printNames(value.names);
  return value.kind === "text" ? value.text : printBlank(value.blank);
}

function isBlankWordOfText(blank: Blank, typed: string): boolean {
  return blank !== "zero" && typed.trim() === printBlank(blank);
}

function readDates(typed: string, year: number | undefined): ParseResult<Dates> {
  const read = parseDates(typed);
  return read.ok && year !== undefined ? checkDates(read.value, year) : read;
}

function mapResult<T>(read: ParseResult<T>, wrap: (value: T) => Value): ParseResult<Value> {
  return read.ok ? ok(wrap(read.value)) : read;
}
