import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { FieldKind, Value } from "@/lib/figures/value";
import type { IndicatorRule, Relation } from "./rule-schema";
import type { Bilingual } from "@/lib/platform/bilingual";

/**
 * The value of the same indicator (and series) in the nearest earlier report. Where the series has a break, hand in none.
 * `basis`: its period basis then; where it differs from today's (January–September against a year) nothing is compared.
 */
export type Previous = { year: number; value: Value; printed: string; basis?: PeriodBasis };

/** A field as the checks see it: what it holds, as printed, and what it is held to. */
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

/** One report, or the part of it that is at hand: a relation with a field that is not is passed over. */
export type CheckInput = { year: number; fields: readonly CheckField[]; relations: readonly Relation[] };

/** What a rule of an indicator looks at. */
export type FieldSubject = { year: number; field: CheckField };

/** What a relation looks at. */
export type RelationSubject = { year: number; find: (key: string) => CheckField | undefined };
