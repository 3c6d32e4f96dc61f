import { printValue, readValue } from "@/lib/figures/value";
import type { FieldKind, Value } from "@/lib/figures/value";
import { findingsOf } from "./check";
import type { Finding } from "./finding";
import type { CheckField, Previous } from "./input";
import type { IndicatorRule, Relation } from "./rule-schema";

/** The value that a text must be read as; "" is an empty field. For tests. */
export function read(typed: string, kind: FieldKind = "quantity"): Value | null {
  const reading = readValue(kind, typed);
  if (!reading.ok) throw new Error(`${typed}: ${reading.error.code}`);
  return reading.value;
}

export function last(year: number, typed: string, kind: FieldKind = "quantity"): Previous | null {
  const value = read(typed, kind);
  return value && { year, value, printed: printValue(value) };
}

export function field(key: string, typed: string, given: Partial<CheckField> = {}): CheckField {
  const value = read(typed, given.kind);
  return {
    key,
    name: { zh: `名${key}`, en: `Name ${key}` },
    kind: "quantity",
    basis: "annual",
    value,
    printed: value ? printValue(value) : "",
    rules: [],
    previous: null,
    ...given,
  };
}

/** What one rule finds about a quantity of 2023 against the last report's of 2022. */
export function against(now: string, before: string, rule: IndicatorRule, year = 2022): Finding | undefined {
  const one = field("a", now, { rules: [rule], previous: last(year, before) });
  return findingsOf({ year: 2023, fields: [one], relations: [] }).find((found) => found.rule === rule.kind);
}

/** What one relation finds among quantities of 2023, given by key. */
export function among(
  relation: Relation,
  typed: Record<string, string>,
  previous: Record<string, Previous | null> = {},
): Finding | undefined {
  const fields = Object.entries(typed).map(([key, text]) => {
    const kind = key === "listed" ? "names" : "quantity";
    return field(key, text, { kind, previous: previous[key] ?? null });
  });
  return findingsOf({ year: 2023, fields, relations: [relation] })[0];
}
