import type { CheckField } from "@/lib/checks/input";
import type { Relation } from "@/lib/checks/rule-schema";
import type { FieldKind } from "@/lib/outline/field-kinds";
import type { PublishedVersion } from "@/lib/outline/published-version";
import type { BlockKind, PeriodBasis } from "@/lib/outline/schema";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { ComparedEarlier } from "../earlier/earlier";
import type { Answer } from "../findings/answers";
import type { Source } from "../model";
import type { Returned } from "../saving/verdict";

/** Where a field is in the workflow. A returned field becomes a draft when it is changed. */
export const fieldStatuses = ["empty", "returned", "draft", "submitted", "approved"] as const;
export type FieldStatus = (typeof fieldStatuses)[number];

/** A field as the form shows it: plain data, which the server sends to the browser. */
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
  /** Number of the section where it is filled in; in other sections it is read-only. */
  section: string;
  isPart: boolean;
  version: number;
  printed: string;
  savedBy: string | null;
  savedAt: string | null;
  status: FieldStatus;
  /** Who returned its newest revision, and why. */
  returned: Returned | null;
  /** Why the newest revision changes the field, as far as anybody said. */
  reason: string | null;
  /** The approved printed value, if the newest revision is not the approved one. */
  approved: string | null;
  /** The printed value of the most recent earlier report: shown as a hint, never copied. */
  previous: { year: number; printed: string } | null;
  earlier: readonly ComparedEarlier[];
  /** Null for the wording of a sentence. */
  check: CheckField | null;
  answers: readonly Answer[];
  openComments: number;
  /** The printed value in English, for a sentence in English; absent where the form has none. */
  english?: string;
};

/** Returns whether an approved value stands, which an emptied field would take away. */
export function hasApprovedValue({ status, printed, approved }: FormField): boolean {
  return status === "approved" ? printed !== "" : Boolean(approved);
}

export type FormItem = { level: number; label: Bilingual | null; fieldId: string };

export type FormBlock = {
  kind: BlockKind;
  heading: Bilingual | null;
  series: Bilingual | null;
  /** The language of its sentences, if not Chinese. */
  language?: "en";
  items: FormItem[];
};

export type SectionForm = {
  /** Id of the person it was loaded for. */
  personId: string;
  year: number;
  sectionId: string;
  number: string;
  title: Bilingual;
  topic: Bilingual;
  isEditable: boolean;
  isClosed: boolean;
  /** The version that a change corrects; null before the first. */
  published: PublishedVersion | null;
  leadId: string | null;
  blocks: FormBlock[];
  /** By id: the section's fields, those its sentences refer to, and those they are checked against. */
  fields: Record<string, FormField>;
  relations: readonly Relation[];
  /** The units a figure may be typed in; empty means the built-in ones. */
  units: string[];
  outline: { number: string; title: Bilingual }[];
};

export type FieldStatusCounts = Record<FieldStatus, number>;

export function countFieldStatuses(fields: readonly { status: FieldStatus }[]): FieldStatusCounts {
  const counts: FieldStatusCounts = { empty: 0, returned: 0, draft: 0, submitted: 0, approved: 0 };
  for (const { status } of fields) counts[status] += 1;
  return counts;
}
