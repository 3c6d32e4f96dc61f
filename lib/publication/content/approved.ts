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

export function fieldById(report: ApprovedReport, id: string | null): OutlineField | null {
  return report.outline.fields.find((field) => field.id === id) ?? null;
}

/** Returns the key of a field with an approved value; null if it has none. */
export function keyIfFilled(report: ApprovedReport, fieldId: string | null): string | null {
  const isFilled = approvedOf(report, fieldId)?.revision.value;
  return isFilled ? (fieldById(report, fieldId)?.key ?? null) : null;
}
