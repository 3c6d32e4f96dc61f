import { isoOf } from "@/lib/figures/dates";
import type { OutlineField } from "@/lib/outline/model";
import { type ApprovedReport, approvedOf } from "./approved";
import type { ReleasedFigure } from "./model";

/**
 * What time a figure speaks of, as ISO dates. Dates speak of themselves; a figure with a dates field of its own
 * takes that; a flow of the year is the year; a stock is known by its last day. The rest is not stated.
 */
export function periodOf(report: ApprovedReport, field: OutlineField): ReleasedFigure["period"] {
  const { year } = report.outline;
  const when = approvedOf(report, field.kind === "dates" ? field : field.periodId)?.revision.value;
  if (when?.kind === "dates") {
    const { start = null, end = null } = isoOf(when.dates, year) ?? {};
    return { basis: field.basis, start, end };
  }
  if (field.basis === "annual") return { basis: "annual", start: `${year}-01-01`, end: `${year}-12-31` };
  const isStock = field.basis === "cumulative" || field.basis === "as_of";
  return { basis: field.basis, start: null, end: isStock ? `${year}-12-31` : null };
}
