import type { FormField } from "@/lib/entry/form/form";
import type { Candidate } from "@/lib/entry/binding/unbound-numbers";
import { readValue } from "@/lib/figures/value";
import type { FieldState } from "../store/field-state";

/** A figure of the form as the number linter weighs it: what it holds, and what was approved or printed before. */
export function candidateOf(field: FormField, { value }: FieldState): Candidate {
  const { key, name, unit, kind, approved, earlier } = field;
  const reading = approved === null ? null : readValue(kind, approved);
  const before = [...(reading?.ok ? [reading.value] : []), ...earlier.map((one) => one.value)];
  return { key, names: [name.zh, name.en], unit, kind, value, earlier: before };
}
