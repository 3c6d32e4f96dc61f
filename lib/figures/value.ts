import { parseBlank, printBlank } from "./blank";
import type { Blank } from "./blank";
import { checkDates, parseDates, printDates } from "./dates";
import type { Dates } from "./dates";
import { parseNames, printNames } from "./names";
import type { Names } from "./names";
import { visible } from "./normalise";
import { parseQuantity, printQuantity } from "./quantity";
import type { Quantity } from "./quantity";
import { ok } from "./reading";
import type { Reading } from "./reading";
import { parseText } from "./text";

/** What a field asks for. */
export type FieldKind = "quantity" | "dates" | "names" | "text";

/** What a field holds. Plain JSON, so it is stored as it stands. */
export type Value =
  | { kind: "quantity"; quantity: Quantity }
  | { kind: "dates"; dates: Dates }
  | { kind: "names"; names: Names }
  | { kind: "text"; text: string }
  | { kind: "blank"; blank: Blank };

/** `units`: the printed units the field accepts; `year`: the report's year, which decides whether 2月29日 exists. */
export type ReadOptions = { units?: readonly string[]; year?: number };

/**
 * Reads what was typed into a field. Only white space is an empty field: ok(null). Any kind may be one of the four
 * blanks by its word; a text only by the exact words 未统计, 不适用 and 待报, since 零 and "zero" may be meant as text.
 */
export function readValue(kind: FieldKind, typed: string, options: ReadOptions = {}): Reading<Value | null> {
  if (visible(typed).trim() === "") return ok(null);
  const blank = parseBlank(typed);
  if (blank && (kind !== "text" || isBlankWordOfText(blank, typed))) return ok({ kind: "blank", blank });
  if (kind === "quantity") return mapped(parseQuantity(typed, options), (quantity) => ({ kind, quantity }));
  if (kind === "dates") return mapped(readDates(typed, options.year), (dates) => ({ kind, dates }));
  if (kind === "names") return mapped(parseNames(typed), (names) => ({ kind, names }));
  return mapped(parseText(typed), (text) => ({ kind, text }));
}

/** The value as the report prints it. */
export function printValue(value: Value): string {
  if (value.kind === "quantity") return printQuantity(value.quantity);
  if (value.kind === "dates") return printDates(value.dates);
  if (value.kind === "names") return printNames(value.names);
  return value.kind === "text" ? value.text : printBlank(value.blank);
}

function isBlankWordOfText(blank: Blank, typed: string): boolean {
  return blank !== "zero" && typed.trim() === printBlank(blank);
}

function readDates(typed: string, year: number | undefined): Reading<Dates> {
  const read = parseDates(typed);
  return read.ok && year !== undefined ? checkDates(read.value, year) : read;
}

function mapped<T>(read: Reading<T>, wrap: (value: T) => Value): Reading<Value> {
  return read.ok ? ok(wrap(read.value)) : read;
}
