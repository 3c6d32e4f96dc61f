import { isoOf } from "@/lib/figures/dates";
import type { OutlineField } from "@/lib/outline/model";
import { type ApprovedReport, approvedOf } from "./approved";
import type { ReleasedFigure } from "./model";

/**
 * Returns the period of a figure as ISO dates. Dates are their own period; a figure with a dates field takes that one; an
 * annual value spans the report's year; a cumulative one or one as of a date ends on 31 December. Otherwise null.
 */
export function periodOf(report: ApprovedReport, field: OutlineField): ReleasedFigure["period"] {
  const { year } = report.outline;
  const dates = approvedOf(report, field.kind === "dates" ? field : field.periodId)?.revision.value;
  if (dates?.kind === "dates") {
    const { start = null, end = null } = isoOf(dates.dates, year) ?? {};
    return { basis: field.basis, start, end };
  }
  const { basis } = field;
  const end = `${year}-12-31`;
  if (basis === "annual") return { basis, start: `${year}-01-01`, end, isInferred: true };
  const isStock = basis === "cumulative" || basis === "as_of";
  return isStock ? { basis, start: null, end, isInferred: true } : { basis, start: null, end: null };
}
