import "server-only";
import { cache } from "react";
import { signedIn } from "@/lib/accounts/gate";
import { sha256 } from "@/lib/audit/chain";
import { reader } from "@/lib/platform/database";
import { changesBetween } from "./changes";
import { contentOf } from "./content";
import { versionsInForce } from "./in-force-repository";
import type { Release, ReleasedReport } from "./model";
import { type Observation, observationsOf } from "./observation";
import type { Preview } from "./preview";
import { latestOf, nextReleaseOf, type ReleaseRecord } from "./release-history";
import { findReleasedReport, releaseRecords } from "./release-history-repository";
import { findApprovedReport } from "./repository";
import { printVersion } from "./version";

/** The next version of a year as it would be published now, or as it was set for its time; null without a report. */
export const loadPreview = cache(async (year: number): Promise<Preview | null> => {
  await signedIn(`/desk/releases/${year}/preview`);
  const now = new Date();
  const records = (await releaseRecords(reader(), now)).filter((record) => record.year === year);
  const latest = latestOf(records);
  const release =
    latest?.state === "scheduled" ? await frozen(latest) : await approvedRelease(year, records, now);
  if (!release) return null;
  const before = await versionsInForce(reader(), now, year);
  return {
    release,
    takesEffectAt: latest?.state === "scheduled" ? latest.releasedAt : null,
    before,
    changes: before[0] ? changesBetween(before[0].report, release.report) : null,
  };
});

async function frozen(record: ReleaseRecord): Promise<Release> {
  return placed(record, await findReleasedReport(reader(), record.id));
}

async function approvedRelease(
  year: number,
  records: readonly ReleaseRecord[],
  now: Date,
): Promise<Release | null> {
  const approved = await findApprovedReport(reader(), year);
  if (!approved) return null;
  const content = JSON.stringify(contentOf(approved));
  const version = printVersion(nextReleaseOf(records).version);
  const common = { id: "preview", year, version, note: "", reasonClass: "" } as const;
  const dated = { ...common, releasedAt: now.toISOString(), contentHash: sha256(content) };
  return placed(dated, JSON.parse(content) as ReleasedReport);
}

type Known = Pick<
  ReleaseRecord,
  "id" | "year" | "version" | "note" | "reasonClass" | "releasedAt" | "contentHash"
>;

function placed(known: Known, report: ReleasedReport): Release {
  const { id, year, version, note, reasonClass, releasedAt, contentHash } = known;
  const told = { id, year, version, note, reasonClass, releasedAt, contentHash };
  return { ...told, title: report.title, auditHead: "", isLatest: true, report };
}

/** The rows that the export will carry, narrowed to a section or an indicator; null without a report. */
export async function loadPreviewRows(
  year: number,
  { section, indicator }: { section: string | null; indicator: string | null },
): Promise<Observation[] | null> {
  const preview = await loadPreview(year);
  if (!preview) return null;
  return observationsOf(preview.release.report, preview.release.version)
    .filter((row) => section === null || row.section_number === section)
    .filter((row) => indicator === null || row.indicator_code === indicator)
    .map(({ revisionId: _, ...row }) => row);
}
