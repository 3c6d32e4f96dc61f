import type { UnitInEnglish } from "@/lib/figures/unit";
import type { Value } from "@/lib/figures/value";
import type { FieldKind } from "@/lib/outline/field-kinds";
import type { Comparability } from "@/lib/outline/comparability";
import type { BlockKind, PeriodBasis } from "@/lib/outline/schema";
import type { Bilingual } from "@/lib/platform/bilingual";

/** The formats of an export, oldest first. A release keeps the one it was made in. */
export type ExportFormat = 1 | 2;
export const currentExportFormat: ExportFormat = 2;

/** Reads the stored format of a release; null stands for 1. */
export function exportFormatStored(stored: number | null): ExportFormat {
  return stored === 2 ? 2 : 1;
}

export const reasonClasses = ["typing_error", "source_revised", "definition_changed", "late_figure"] as const;
export type ReasonClass = (typeof reasonClasses)[number];

/** What a figure measures. `breaks`: years from which on values are not comparable with those before; absent if none. */
export type ReleasedIndicator = {
  code: string;
  name: Bilingual;
  definition: Bilingual;
  comparability: Bilingual | null;
  /** Its usual unit, "" if none, and its subject. Both absent in documents of export format 1. */
  unit?: string;
  topic?: { code: string; name: Bilingual };
  /** What that unit is called in English; absent for its usual name. */
  unitInEnglish?: UnitInEnglish;
  breaks?: readonly { year: number; note: Bilingual }[];
};

/** How a figure compares with the value of an earlier year. */
export type ReleasedComparability = { year: number } & Comparability;

/** A published figure with meaning, period, source and approval. `key` is the key of its field. */
export type ReleasedFigure = {
  key: string;
  kind: FieldKind;
  section: string;
  indicator: ReleasedIndicator;
  value: Value;
  printed: string;
  /** ISO dates; null if the report does not state them. */
  period: {
    basis: PeriodBasis;
    start: string | null;
    end: string | null;
    /** Whether start and end follow from the basis and the report's year, as the report states no dates. */
    isInferred?: true;
  };
  series: { code: string; name: Bilingual; edition: string | null } | null;
  /** Nearest year first; absent if the catalogue says nothing of it, and in releases made before it could. */
  comparability?: readonly ReleasedComparability[];
  /** The English of its names, or of its text, as known when it was released, by their Chinese; absent if none is. */
  englishNames?: Record<string, string>;
  partOf: string | null;
  ambiguity: Bilingual | null;
  source: string;
  /** The approved revision that was released; `number` counts within the field. */
  revision: { id: string; number: number; hash: string };
  approvedAt: string;
};

export type ReleasedItem = { level: number; label: Bilingual | null; field: string };

export type ReleasedBlock = {
  kind: BlockKind;
  heading: Bilingual | null;
  series: { code: string; name: Bilingual; description?: Bilingual } | null;
  /** Key of the figure with the edition of an event block. */
  edition: string | null;
  items: ReleasedItem[];
};

export type ReleasedSection = {
  number: string;
  title: Bilingual;
  topic: { code: string; name: Bilingual };
  /** Key of the sentence in `sentences`. */
  lead: string | null;
  blocks: ReleasedBlock[];
};

/**
 * What a release says first: its main points in either language, as keys of `sentences`, and the figures whose charts the office
 * chose, as keys of `figures`.
 */
export type ReleasedSummary = { points: { zh: string[]; en: string[] }; charts: string[] };

/**
 * A whole report as stored in one release. The field of an item is a key of `figures` or of `sentences`, whose texts
 * refer to figures in braces.
 */
export type ReleasedReport = {
  year: number;
  title: Bilingual;
  /** Absent if the office wrote none, and in releases made before it could. */
  summary?: ReleasedSummary;
  sections: ReleasedSection[];
  figures: Record<string, ReleasedFigure>;
  sentences: Record<string, string>;
};

/** A release without its content. */
export type ReleaseSummary = {
  id: string;
  year: number;
  title: Bilingual;
  version: string;
  note: string;
  /** Why a correction was made; "" for a first version. */
  reasonClass: ReasonClass | "";
  /** When it took effect: the date that the public sees. */
  releasedAt: string;
  contentHash: string;
  auditHead: string;
  /** The columns and rules of its export, fixed when it was made. */
  exportFormat: ExportFormat;
  isLatest: boolean;
};

export type Release = ReleaseSummary & { report: ReleasedReport };
