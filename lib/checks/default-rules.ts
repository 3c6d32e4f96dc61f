import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { FieldKind } from "@/lib/figures/value";
import type { IndicatorRule } from "./rule-schema";

/** A change of half again or more is asked about, once one of the two figures reaches 10. */
const change: IndicatorRule = { kind: "change", percent: 50, from: 10 };
const slip: IndicatorRule = { kind: "slip", importance: "high" };
const typing: IndicatorRule[] = [{ kind: "unit" }, slip];

/**
 * What an indicator without rules of its own is held to (DOMAIN.md, “Checks the staff expect”).
 *
 * - names, text: nothing; a theme or a mode may well be last year's.
 * - dates: in the report's year, and not last year's to the day; those of a plan or a forecast: nothing.
 * - an edition (its code ends in `edition`): counted on by the years between; nothing else, for a number of order has no change.
 * - a cumulative figure: not below the last report (high), and what every figure of a period gets:
 * - annual, cumulative, as of a day, part of a year, of an event: unit, slip (high), the same again, change beyond 50 %.
 * - expected, or of a period not stated: unit, slip, the same again. A plan's target stands for years: unit and slip only.
 */
export function defaultRules(indicator: {
  kind: FieldKind;
  basis: PeriodBasis;
  code?: string;
}): IndicatorRule[] {
  const { kind, basis, code = "" } = indicator;
  if (kind === "dates")
    return ["plan", "expected"].includes(basis) ? [] : [{ kind: "in_year" }, { kind: "repeats" }];
  if (kind !== "quantity") return [];
  if (/(?:^|\.)edition$/.test(code)) return [{ kind: "edition" }];
  if (basis === "plan") return typing;
  const level: IndicatorRule[] = [...typing, { kind: "repeats" }];
  if (basis === "expected" || basis === "unstated") return level;
  return basis === "cumulative"
    ? [{ kind: "grows", importance: "high" }, ...level, change]
    : [...level, change];
}
