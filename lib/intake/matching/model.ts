import type { FieldKind } from "@/lib/figures/value";
import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Reading } from "@/lib/reading/reading";

/** A paragraph, list item, table cell or other part of what was read, with what stands over and before it. */
export type TextPart = {
  text: string;
  /** Titles over the part, the highest first: those of its section and of its groups. */
  headings: readonly string[];
  /** The label before the part, or the row and column headings of a cell; "" where there is none. */
  label: string;
};

/** A reading of the part at index `part`. */
export type PlacedReading = { part: number; reading: Reading };

/** A figure of a report. `indicator` and `series` are codes; sentences are no figures. */
export type KnownFigure = {
  key: string;
  kind: FieldKind;
  indicator: string;
  name: Bilingual;
  unit: string;
  basis: PeriodBasis;
  series: { code: string; name: Bilingual } | null;
};

/** Where a report prints figures: a sentence with references ({training.people}), or a row ("{training.people}") with its label. */
export type KnownPlace = {
  /** Titles of the section and of the group, as in `TextPart`. */
  headings: readonly string[];
  label: string;
  text: string;
};

/** A year of the report. `printed` are values by key; fields that have none are left out. */
export type KnownReport = {
  year: number;
  figures: readonly KnownFigure[];
  places: readonly KnownPlace[];
  printed: ReadonlyMap<string, string>;
};

/** An indicator of the catalogue, whether or not this year has a field for it. */
export type KnownIndicator = {
  code: string;
  name: Bilingual;
  kind: FieldKind;
  unit: string;
  basis: PeriodBasis;
};

/** The groups in which a person confirms: sure, please check, a figure without a field, no figure of this report. */
export type MatchGroup = "sure" | "check" | "new" | "not_figure";

export type Match = {
  group: MatchGroup;
  /** Key of the proposed field; null for the groups `new` and `not_figure`. */
  field: string | null;
  /** Of a new figure, the catalogue's indicator that its words name; of others, the field's. Null for none. */
  indicator: string | null;
  /** 0 to 1. */
  score: number;
  /** Why, as a sentence. */
  reason: Bilingual;
  /** Keys of the next best fields, for correcting. */
  others: readonly string[];
};

export type MatchInput = {
  parts: readonly TextPart[];
  readings: readonly PlacedReading[];
  /** The report that is filled in: its fields, and its sentences with empty slots. */
  report: KnownReport;
  /** Reports of other years, in any order. */
  earlier: readonly KnownReport[];
  indicators: readonly KnownIndicator[];
};
