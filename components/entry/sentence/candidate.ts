import type { FormField } from "@/lib/entry/form/form";
import type { Candidate } from "@/lib/entry/binding/unbound-numbers";
import { readValue } from "@/lib/figures/value";
import type { FieldState } from "../store/field-state";

/** Returns a field as a candidate for the number linter: its value now, those approved or printed before, and its place. */
export function candidateOf(field: FormField, { value }: FieldState, place: string | null): Candidate {
  const { key, name, unit, kind, approved, earlier } = field;
  const approvedReading = approved === null ? null : readValue(kind, approved);
  const earlierValues = [
    ...(approvedReading?.ok ? [approvedReading.value] : []),
    ...earlier.map(({ value: printedBefore }) => printedBefore),
  ];
  return { key, names: [name.zh, name.en], unit, kind, value, earlier: earlierValues, place };
}
