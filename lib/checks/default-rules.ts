import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { FieldKind } from "@/lib/figures/value";
import type { IndicatorRule } from "./rule-schema";

const change: IndicatorRule = { kind: "change", percent: 50, from: 10 };
const slip: IndicatorRule = { kind: "slip", importance: "high" };
const typing: IndicatorRule[] = [{ kind: "unit" }, slip];

/**
 * Returns the rules of an indicator that has none of its own (DOMAIN.md, “Checks the staff expect”).
 *
 * - names, text: none, since a theme may well recur.
 * - dates: in the report's year and not last year's; none for a plan or forecast.
 * - an edition (code ends in `edition`): increases by the years between.
 * - cumulative: not below the last report (high), and the rules of the next line:
 * - annual, cumulative, as of a day, part of a year, of an event: unit, slip (high), repeats, change.
 * - expected or unstated: unit, slip, repeats. A plan, whose target stands for years: unit, slip.
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
