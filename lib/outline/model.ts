import type { IndicatorRule, Relation } from "@/lib/checks/rule-schema";
import type { UnitInEnglish } from "@/lib/figures/unit";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { GradedPair } from "./comparability";
import type { FieldKind } from "./field-kinds";
import type { BlockKind, PeriodBasis, SectionRole } from "./schema";

export type ReportState = "open" | "closed";

export type OutlineTopic = { id: string; code: string; name: Bilingual };

export type OutlineIndicator = {
  code: string;
  name: Bilingual;
  unit: string;
  /** Whether a number typed without a unit is printed with it. */
  printsUnit: boolean;
  /** The subject it belongs to in every year; null while nobody chose one. */
  topic: OutlineTopic | null;
  /** What its unit is called in English; null for the unit's usual name. */
  unitInEnglish: UnitInEnglish | null;
  definition: Bilingual;
  comparability: Bilingual | null;
  /** Its own checks; null for the defaults of its kind. */
  rules: readonly IndicatorRule[] | null;
  /** How its values of different years compare. */
  grades: readonly GradedPair[];
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
  /** Left out of this year's report. */
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
  /** The language of its sentences; null for Chinese. */
  language: "en" | null;
  items: OutlineItem[];
};

export type OutlineSection = {
  id: string;
  number: string;
  title: Bilingual;
  topic: OutlineTopic;
  leadId: string | null;
  /** ISO date by which the section is to be submitted. */
  dueOn: string | null;
  /** Left out of this year's report, with all its subsections. */
  hidden: boolean;
  /** Null for a chapter. */
  role: SectionRole | null;
  blocks: OutlineBlock[];
};

/** A report's outline: sections in print order, fields in order of entry, hidden ones included. */
export type Outline = {
  id: string;
  year: number;
  title: Bilingual;
  state: ReportState;
  sections: OutlineSection[];
  fields: OutlineField[];
  relations: Relation[];
};

/** Returns the unit that entry adds to a number typed without one; "" for none. */
export function unitAtEntry(indicator: { unit: string; printsUnit: boolean } | null): string {
  return indicator?.printsUnit ? indicator.unit : "";
}

/** Returns the nesting depth of a section: 0 for 8, 1 for 8.4. */
export function depthOf(section: { number: string }): number {
  return section.number.split(".").length - 1;
}

export function isWording(field: { indicator: unknown }): boolean {
  return field.indicator === null;
}
