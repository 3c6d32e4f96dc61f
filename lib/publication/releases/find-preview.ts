import "server-only";
import type { Db } from "@/lib/platform/database";
import { changesBetween } from "../changes/report-changes";
import { findNextRelease } from "./find-next-release";
import { versionsInForce } from "./in-force-repository";
import type { Release, ReleasedReport } from "../content/model";
import type { NextRelease } from "./next-release";
import type { Preview } from "./preview";
import type { ReleaseRecord } from "./release-history";
import { findReleasedReport } from "./release-history-repository";
import { printVersion } from "../content/version";

/** The next version of a year as it would be published now, or as it was set for its time; null without a report. */
export async function findPreview(db: Db, year: number, now: Date): Promise<Preview | null> {
  const next = await findNextRelease(db, year, now);
  if (!next) return null;
  const { latest } = next;
  const isScheduled = latest?.state === "scheduled";
  const release = isScheduled
    ? releaseOf(latest, await findReleasedReport(db, latest.id))
    : approvedRelease(year, next, now);
  const before = await versionsInForce(db, now, year);
  return {
    release,
    takesEffectAt: isScheduled ? latest.releasedAt : null,
    before,
    changes: before[0] ? changesBetween(before[0].report, release.report) : null,
  };
}

function approvedRelease(year: number, next: NextRelease, now: Date): Release {
  const { version, contentHash, report } = next;
  const known = { id: "preview", year, version: printVersion(version), note: "", contentHash };
  return releaseOf({ ...known, reasonClass: "", releasedAt: now.toISOString() }, report);
}

type Known = Pick<
  ReleaseRecord,
  "id" | "year" | "version" | "note" | "reasonClass" | "releasedAt" | "contentHash"
>;

function releaseOf(known: Known, report: ReleasedReport): Release {
  const { id, year, version, note, reasonClass, releasedAt, contentHash } = known;
  const told = { id, year, version, note, reasonClass, releasedAt, contentHash };
  return { ...told, title: report.title, auditHead: "", isLatest: true, report };
}
