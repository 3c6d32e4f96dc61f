import "server-only";
import { setImmediate } from "node:timers/promises";
import { findReportState } from "@/lib/outline/report-state-repository";
import type { Db } from "@/lib/platform/database";
import { findChecklist } from "../checklist/find-checklist";
import { printVersion } from "../content/version";
import { findNextRelease } from "./find-next-release";
import { findPreview } from "./find-preview";
import { hasNewContent } from "./next-release";
import { countChanges, type YearRelease } from "./year-release";

/** Returns a year's releases, its publishing checklist, and what would be published next; null if there is no report. */
export async function findYearRelease(db: Db, year: number, now: Date): Promise<YearRelease | null> {
  const [report, next] = [await findReportState(db, year), await findNextRelease(db, year, now)];
  if (!report || !next) return null;
  const isScheduled = next.latest?.state === "scheduled";
  const canPublish = !isScheduled && hasNewContent(next);
  await setImmediate();
  const preview = isScheduled || canPublish ? await findPreview(db, year, now) : null;
  await setImmediate();
  return {
    year,
    title: next.report.title,
    state: report.state,
    releases: next.records,
    checklist: await findChecklist(db, year),
    next: canPublish ? { version: printVersion(next.version), contentHash: next.contentHash } : null,
    changes: preview?.changes ? countChanges(preview.changes) : null,
  };
}
