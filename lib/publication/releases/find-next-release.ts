import "server-only";
import { sha256 } from "@/lib/audit/chain";
import type { Db } from "@/lib/platform/database";
import type { ReleasedReport } from "../content/model";
import { contentOf } from "../content/report-content";
import type { NextRelease } from "./next-release";
import { latestOf, nextReleaseOf } from "./release-history";
import { releaseRecords } from "./release-history-repository";
import { findApprovedReport } from "./repository";

/** Returns what a release made now would hold, for desk, preview and command alike; null if there is no report. */
export async function findNextRelease(db: Db, year: number, now: Date): Promise<NextRelease | null> {
  const approved = await findApprovedReport(db, year);
  if (!approved) return null;
  const content = JSON.stringify(contentOf(approved));
  const records = (await releaseRecords(db, now)).filter((record) => record.year === year);
  return {
    reportId: approved.outline.id,
    ...nextReleaseOf(records),
    report: JSON.parse(content) as ReleasedReport,
    content,
    contentHash: sha256(content),
    records,
    latest: latestOf(records),
  };
}
