import { blocksOfSummary, fieldIdsOf, summaryIn } from "@/lib/outline/summary-section";
import type { OutlineBlock } from "@/lib/outline/model";
import { type ApprovedReport, keyIfFilled } from "./approved";
import type { ReleasedSummary } from "./model";

/** The most charts that a summary shows. */
export const maxCharts = 3;

/** Returns the release summary of a report; null if no main point of it is approved. */
export function summaryOf(report: ApprovedReport): ReleasedSummary | null {
  const section = summaryIn(report.outline);
  if (!section) return null;
  const { zh, en, charts } = blocksOfSummary(section);
  const points = { zh: keysOf(report, zh), en: keysOf(report, en) };
  if (points.zh.length + points.en.length === 0) return null;
  return { points, charts: keysOf(report, charts).slice(0, maxCharts) };
}

function keysOf(report: ApprovedReport, blocks: readonly OutlineBlock[]): string[] {
  return fieldIdsOf(blocks).flatMap((id) => keyIfFilled(report, id) ?? []);
}
