import type { Value } from "@/lib/figures/value";
import type { FieldKind } from "@/lib/outline/field-kinds";
import type { BlockKind, PeriodBasis } from "@/lib/outline/schema";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Why a correction was made. */
export const reasonClasses = ["typing_error", "source_revised", "definition_changed", "late_figure"] as const;
export type ReasonClass = (typeof reasonClasses)[number];

/** What a figure measures. `breaks` is absent where there is none: years from which on values are not comparable. */
export type ReleasedIndicator = {
  code: string;
  name: Bilingual;
  definition: Bilingual;
  comparability: Bilingual | null;
  breaks?: readonly { year: number; note: Bilingual }[];
};

/** One published figure with all that a reader may ask of it; keyed by its field's key. */
export type ReleasedFigure = {
  key: string;
  kind: FieldKind;
  section: string;
  indicator: ReleasedIndicator;
  value: Value;
  printed: string;
  /** ISO dates; null where the report does not say. */
  period: { basis: PeriodBasis; start: string | null; end: string | null };
  series: { code: string; name: Bilingual; edition: string | null } | null;
  partOf: string | null;
  ambiguity: Bilingual | null;
  source: string;
  /** The approved revision this was taken from: its number within the field, and its hash. */
  revision: { id: string; number: number; hash: string };
  approvedAt: string;
};

export type ReleasedItem = { level: number; label: Bilingual | null; field: string };

export type ReleasedBlock = {
  kind: BlockKind;
  heading: Bilingual | null;
  series: { code: string; name: Bilingual; description?: Bilingual } | null;
  /** Key of the figure that holds the edition of an event block. */
  edition: string | null;
  items: ReleasedItem[];
};

export type ReleasedSection = {
  number: string;
  title: Bilingual;
  topic: { code: string; name: Bilingual };
  /** Key of the sentence that words the lead. */
  lead: string | null;
  blocks: ReleasedBlock[];
};

/**
 * A whole report as one release holds it. An item's field is a key either of `sentences` (its wording, with
 * references to figures in braces) or of `figures`.
 */
export type ReleasedReport = {
  year: number;
  title: Bilingual;
  sections: ReleasedSection[];
  figures: Record<string, ReleasedFigure>;
  sentences: Record<string, string>;
};

/** What is known of a release besides its content. */
export type ReleaseSummary = {
  id: string;
  year: number;
  title: Bilingual;
  version: string;
  note: string;
  /** Why a correction was made; empty for a first version. */
  reasonClass: ReasonClass | "";
  /** When it took effect: what the public takes for its date. */
  releasedAt: string;
  contentHash: string;
  auditHead: string;
  isLatest: boolean;
};

export type Release = ReleaseSummary & { report: ReleasedReport };
