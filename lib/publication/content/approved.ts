import type { Revision } from "@/lib/entry/model";
import type { Outline, OutlineField } from "@/lib/outline/model";

/** A report with what was approved for it: all that a release is made of. */
export type ApprovedReport = {
  outline: Outline;
  /** By field id. */
  approved: ReadonlyMap<string, { revision: Revision; approvedAt: string }>;
};

export function approvedOf(report: ApprovedReport, field: OutlineField | string | null) {
  if (field === null) return null;
  return report.approved.get(typeof field === "string" ? field : field.id) ?? null;
}

export function fieldById(report: ApprovedReport, id: string | null): OutlineField | null {
  return report.outline.fields.find((field) => field.id === id) ?? null;
}
