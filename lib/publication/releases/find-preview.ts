import "server-only";
import type { Db } from "@/lib/platform/database";
import { changesBetween } from "../changes/report-changes";
import { currentExportFormat, type Release, type ReleasedReport } from "../content/model";
import { printVersion } from "../content/version";
import { findNextRelease } from "./find-next-release";
import { versionsInForce } from "./in-force-repository";
import type { NextRelease } from "./next-release";
import type { Preview } from "./preview";
import type { ReleaseRecord } from "./release-history";
import { findReleasedReport } from "./release-history-repository";

/** Returns the next version of a year: the scheduled one, or else what would be published now; null without a report. */
export async function findPreview(db: Db, year: number, now: Date): Promise<Preview | null> {
  const next = await findNextRelease(db, year, now);
  if (!next) return null;
  const { latest } = next;
  const isScheduled = latest?.state === "scheduled";
  const release = isScheduled
    ? releaseOf(latest, await findReleasedReport(db, latest.id))
    : approvedRelease(year, next, now);
  const publicVersions = await versionsInForce(db, now, year);
  return {
    release,
    takesEffectAt: isScheduled ? latest.releasedAt : null,
    publicVersions,
    changes: publicVersions[0] ? changesBetween(publicVersions[0].report, release.report) : null,
  };
}

function approvedRelease(year: number, next: NextRelease, now: Date): Release {
  const { version, contentHash, report } = next;
  const fields = { id: "preview", year, version: printVersion(version), note: "", contentHash };
  const made = { releasedAt: now.toISOString(), exportFormat: currentExportFormat };
  return releaseOf({ ...fields, ...made, reasonClass: "" }, report);
}

type ReleaseFields = Pick<
  ReleaseRecord,
  "id" | "year" | "version" | "note" | "reasonClass" | "releasedAt" | "contentHash" | "exportFormat"
>;

function releaseOf(fields: ReleaseFields, report: ReleasedReport): Release {
  const { id, year, version, note, reasonClass, releasedAt, contentHash, exportFormat } = fields;
  const shared = { id, year, version, note, reasonClass, releasedAt, contentHash, exportFormat };
  return { ...shared, title: report.title, auditHead: "", isLatest: true, report };
}
