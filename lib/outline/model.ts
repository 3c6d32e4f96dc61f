import type { IndicatorRule, Relation } from "@/lib/checks/rule-schema";
import type { FieldKind } from "./field-kinds";
import type { BlockKind, PeriodBasis } from "./schema";
import type { Bilingual } from "@/lib/platform/bilingual";

export type ReportState = "open" | "closed";

export type OutlineTopic = { id: string; code: string; name: Bilingual };

export type OutlineIndicator = {
  code: string;
  name: Bilingual;
  unit: string;
  definition: Bilingual;
  comparability: Bilingual | null;
  /** Its own checks; null for the defaults of its kind. */
  rules: readonly IndicatorRule[] | null;
  /** Years from which on values are not comparable with those before, and why. */
  breaks: readonly { year: number; note: Bilingual }[];
};

export type OutlineField = {
  id: string;
  key: string;
  sectionId: string;
  kind: FieldKind;
  /** Null for the wording of a sentence. */
  indicator: OutlineIndicator | null;
  basis: PeriodBasis;
  periodId: string | null;
  partOfId: string | null;
  ambiguity: Bilingual | null;
  required: boolean;
  /** Left out of this year's report, but kept. */
  hidden: boolean;
  version: number;
  latestId: string | null;
  approvedId: string | null;
};

export type OutlineItem = { id: string; level: number; label: Bilingual | null; fieldId: string };

export type OutlineBlock = {
  id: string;
  kind: BlockKind;
  heading: Bilingual | null;
  series: { code: string; name: Bilingual; description: Bilingual } | null;
  editionId: string | null;
  items: OutlineItem[];
};

export type OutlineSection = {
  id: string;
  number: string;
  title: Bilingual;
  topic: OutlineTopic;
  leadId: string | null;
  /** ISO day until which the section is to be submitted. */
  dueOn: string | null;
  /** Left out of this year's report with all sections within it, but kept. */
  hidden: boolean;
  blocks: OutlineBlock[];
};

/** One report's outline as stored: sections in print order, fields in order of entry. */
export type Outline = {
  id: string;
  year: number;
  title: Bilingual;
  state: ReportState;
  sections: OutlineSection[];
  fields: OutlineField[];
  /** The rules between its fields. */
  relations: Relation[];
};

/** How deep a section lies: 8 → 0, 8.4 → 1. */
export function depthOf(section: { number: string }): number {
  return section.number.split(".").length - 1;
}

export function isWording(field: { indicator: unknown }): boolean {
  return field.indicator === null;
}
