import type { Revision } from "@/lib/entry/model";
import type { Outline, OutlineField } from "@/lib/outline/model";

/** A report's outline with its approved revisions: all that a release is made of. */
export type ApprovedReport = {
  outline: Outline;
  /** By field id. */
  approved: ReadonlyMap<string, { revision: Revision; approvedAt: string }>;
  /** The earlier years whose releases have an indicator, in an event series or outside of any. */
  earlierYears: (indicator: string, series: string | null) => readonly number[];
  /** The office's glossary: the English of names, by their Chinese. */
  englishNames: ReadonlyMap<string, string>;
  /** What the units that the office added are called in English, by their sign, if they have a name. */
  unitNames: ReadonlyMap<string, string>;
};

/** Returns the approved revision of a field, given itself or its id; null if there is none. */
export function approvedOf(report: ApprovedReport, field: OutlineField | string | null) {
  if (field === null) return null;
  return report.approved.get(typeof field === "string" ? field : field.id) ?? null;
}

// The fields of an outline are looked up as often as it has figures.
const byId = new WeakMap<readonly OutlineField[], ReadonlyMap<string, OutlineField>>();

export function fieldById({ outline: { fields } }: ApprovedReport, id: string | null): OutlineField | null {
  const known = byId.get(fields) ?? new Map(fields.map((field) => [field.id, field]));
  byId.set(fields, known);
  return known.get(id ?? "") ?? null;
}

/** Returns the key of a field with an approved value; null if it has none. */
export function keyIfFilled(report: ApprovedReport, fieldId: string | null): string | null {
  const isFilled = approvedOf(report, fieldId)?.revision.value;
  return isFilled ? (fieldById(report, fieldId)?.key ?? null) : null;
}
