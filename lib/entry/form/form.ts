import type { CheckField } from "@/lib/checks/input";
import type { Relation } from "@/lib/checks/rule-schema";
import type { FieldKind } from "@/lib/outline/field-kinds";
import type { BlockKind, PeriodBasis } from "@/lib/outline/schema";
import type { Answer } from "../findings/answers";
import type { Earlier } from "../earlier/earlier";
import type { Source } from "../model";
import type { Returned } from "../saving/verdict";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Where a field stands between the keyboard and the reader; returned, until it is changed. */
export const fieldStatuses = ["empty", "returned", "draft", "submitted", "approved"] as const;
export type FieldStatus = (typeof fieldStatuses)[number];

/** A field as the form shows it. Plain data, made on the server and handed to the browser. */
export type FormField = Source & {
  id: string;
  key: string;
  kind: FieldKind;
  isWording: boolean;
  name: Bilingual;
  unit: string;
  definition: Bilingual | null;
  ambiguity: Bilingual | null;
  basis: PeriodBasis;
  required: boolean;
  /** Number of the section it is filled in; elsewhere it is only shown. */
  section: string;
  isPart: boolean;
  version: number;
  printed: string;
  savedBy: string | null;
  savedAt: string | null;
  standing: FieldStatus;
  /** Who sent it back and why, while what it holds is what was sent back. */
  returned: Returned | null;
  /** What was approved last, when that is not what is saved. */
  approved: string | null;
  /** The last report's printed value, to be shown but never copied. */
  previous: { year: number; printed: string } | null;
  /** What all earlier reports printed, the newest first. */
  earlier: readonly Earlier[];
  /** What the checks hold it to, with the saved value; null for the wording of a sentence. */
  check: CheckField | null;
  answers: readonly Answer[];
  /** Remarks on it that are not dealt with. */
  openComments: number;
};

export type FormItem = { level: number; label: Bilingual | null; fieldId: string };

export type FormBlock = {
  kind: BlockKind;
  heading: Bilingual | null;
  series: Bilingual | null;
  items: FormItem[];
};

export type SectionForm = {
  year: number;
  sectionId: string;
  number: string;
  title: Bilingual;
  topic: Bilingual;
  isEditable: boolean;
  /** The year's entry has ended; nobody types into it until an administrator opens it again. */
  isClosed: boolean;
  leadId: string | null;
  blocks: FormBlock[];
  /** By id: the section's own fields, those that its sentences refer to, and those they are checked against. */
  fields: Record<string, FormField>;
  relations: readonly Relation[];
  /** The units a figure may be typed in; none stands for the built-in ones. */
  units: string[];
  outline: { number: string; title: Bilingual }[];
};

/** Counts of a section's own fields by standing. */
export type FieldStatusCounts = Record<FieldStatus, number>;

export function countFieldStatuses(fields: readonly { standing: FieldStatus }[]): FieldStatusCounts {
  const counts: FieldStatusCounts = { empty: 0, returned: 0, draft: 0, submitted: 0, approved: 0 };
  for (const { standing } of fields) counts[standing] += 1;
  return counts;
}
