import type { Dates } from "@/lib/figures/dates";
import type { Names } from "@/lib/figures/names";
import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { Quantity } from "@/lib/figures/quantity";

/**
 * A figure found in a text. `start` and `end` (exclusive) count UTF-16 units of the text as it was given, and `quote` is what
 * stands between them. `typed` is how the same figure is entered in a form.
 */
export type Reading = {
  start: number;
  end: number;
  quote: string;
  typed: string;
  /** The period the words around it name (累计, 新增, 预期); null where they name none. */
  basis: PeriodBasis | null;
  /** The mark beside it is a minus in some notations only (▲5%, (1,234.50)): a person has to say what is meant. */
  isSignUnclear?: true;
  /** Its qualifier stands apart from it and is not in the quote: 约占全部的三分之一. */
  isQualifierApart?: true;
  /** Whether the sentence gives it as the value of an earlier year (由12增至15). */
  isEarlier: boolean;
} & (
  { kind: "quantity"; quantity: Quantity } | { kind: "dates"; dates: Dates } | { kind: "names"; names: Names }
);
