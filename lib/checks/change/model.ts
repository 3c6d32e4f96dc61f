import type { Quantity } from "@/lib/figures/quantity";
import type { UnitInEnglish } from "@/lib/figures/unit";
import type { Bilingual } from "@/lib/platform/bilingual";

/** A change in percent. With a `limit`, only one end of it is known: at least or at most so much. */
export type Span = { percent: Bilingual; limit?: "at_least" | "at_most" };

/** `unitInEnglish` is what the unit of `by` is called in English; undefined for its usual name. */
export type Movement = {
  kind: "up" | "down";
  by: Quantity | null;
  percent: Bilingual | null;
  limit?: Span["limit"];
  unitInEnglish?: UnitInEnglish | undefined;
};

/**
 * The change from one number to another. `by` is the difference; null unless both are exact. `percent` has a sign; for inexact
 * numbers it is unsigned, and a `limit` says that only one end of it is known. Their direction is by `compareQuantities`, which
 * takes the words as usually meant; `unclear` means that this does not decide it, `unit` that they have different units.
 */
export type ValueChange = Movement | { kind: "same" | "unclear" | "unit" };
