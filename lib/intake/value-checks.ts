import { findingsOfField } from "@/lib/checks/check";
import type { Finding } from "@/lib/checks/finding";
import type { CheckField } from "@/lib/checks/input";
import { readTyped } from "@/lib/entry/model";
import { refusalSentence } from "@/lib/figures/refusals";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Confirmation, TargetField } from "./confirmation";

type Context = Pick<Confirmation, "fields" | "relations" | "units"> & { year: number };

/** What the form would say of a value: why it cannot be read, or what is asked about it. */
export type ValueChecks = { refusal: Bilingual } | { findings: Finding[] };

export function checksOf(field: TargetField, typed: string, context: Context): ValueChecks {
  const { year, fields, relations, units } = context;
  const read = readTyped({ kind: field.kind, indicator: { unit: field.unit } }, typed, year, units);
  if (!read.ok) {
    const refusal = { zh: refusalSentence(read.error, "zh"), en: refusalSentence(read.error, "en") };
    return { refusal };
  }
  const checked = Object.values(fields).flatMap(({ id, check }): CheckField[] => {
    if (!check) return [];
    return id === field.id ? [{ ...check, value: read.value, printed: typed }] : [check];
  });
  return { findings: findingsOfField({ year, fields: checked, relations }, field.key) };
}
