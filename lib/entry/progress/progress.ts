import type { Bilingual } from "@/lib/platform/bilingual";
import type { FieldStatus } from "../form/form";

export type FieldProgress = { id: string; key: string; isRequired: boolean; status: FieldStatus };

/** A visible section with its visible fields, in order of entry. */
export type SectionProgress = {
  id: string;
  number: string;
  title: Bilingual;
  topicId: string;
  /** ISO date; null without one. */
  dueOn: string | null;
  fields: FieldProgress[];
};

export type YearProgress = {
  reportId: string;
  year: number;
  title: Bilingual;
  isReleased: boolean;
  sections: SectionProgress[];
};

/**
 * Returns how many fields of a section are still to be submitted. Those that may stay empty are not counted; nor are empty ones
 * in a year that has been released without them.
 */
export function leftToSubmit(
  { fields }: Pick<SectionProgress, "fields">,
  { isReleased }: Pick<YearProgress, "isReleased">,
): number {
  return fields.filter(
    ({ status, isRequired }) =>
      status === "returned" || status === "draft" || (status === "empty" && isRequired && !isReleased),
  ).length;
}
