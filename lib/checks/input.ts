import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { FieldKind, Value } from "@/lib/figures/value";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { IndicatorRule, Relation } from "./rule-schema";

/**
 * The indicator's value (in its event series) in the nearest earlier report; omit it where the two are not comparable. Nothing
 * is compared when `basis` differs from the field's. `isGraded` means that the catalogue grades this very pair of years, so
 * that another unit of the same measure (项, 个) is meant. `varies` tells whether the reports before printed different values;
 * omit it where there is only one.
 */
export type Previous = {
  year: number;
  value: Value;
  printed: string;
  basis?: PeriodBasis;
  isGraded?: boolean;
  varies?: boolean | undefined;
};

export type CheckField = {
  key: string;
  name: Bilingual;
  kind: FieldKind;
  basis: PeriodBasis;
  series?: string | null;
  value: Value | null;
  printed: string;
  rules: readonly IndicatorRule[];
  previous: Previous | null;
};

/** A report or part of one. Relations with a field outside of it are skipped. */
export type CheckInput = { year: number; fields: readonly CheckField[]; relations: readonly Relation[] };

export type FieldSubject = { year: number; field: CheckField };

export type RelationSubject = { year: number; find: (key: string) => CheckField | undefined };
