import "server-only";
import { revisionsById } from "@/lib/entry/repository";
import { findVisibleOutline } from "@/lib/outline/repository";
import type { Db, Tx } from "@/lib/platform/database";
import type { ApprovedReport } from "./approved";
import type { Release, ReleasedReport, ReleaseSummary } from "./model";
import type { TracedObservation } from "./observation";
import { printVersion, type Version } from "./version";

/** A year's outline with the approved revision of each field and when it was approved; null without a report. */
export async function findApprovedReport(db: Db, year: number): Promise<ApprovedReport | null> {
  const outline = await findVisibleOutline(db, year);
  if (!outline) return null;
  const ids = outline.fields.flatMap((field) => field.approvedId ?? []);
  const revisions = await revisionsById(db, ids);
  const dates = await approvalsOf(db, ids);
  const approved = outline.fields.flatMap((field) => {
    const revision = revisions.get(field.approvedId ?? "");
    return revision ? [[field.id, { revision, approvedAt: dates.get(revision.id) ?? "" }] as const] : [];
  });
  return { outline, approved: new Map(approved) };
}

/** When each revision was approved, by its id. */
async function approvalsOf(db: Db, revisionIds: string[]): Promise<Map<string, string>> {
  const items = await db.submissionItem.findMany({ where: { revisionId: { in: revisionIds } } });
  const decisions = await db.decision.findMany({
    where: { verdict: "approved", fieldId: { in: items.map(({ fieldId }) => fieldId) } },
    select: { submissionId: true, fieldId: true, at: true },
  });
  const dates = new Map(decisions.map((one) => [`${one.submissionId} ${one.fieldId}`, one.at.toISOString()]));
  return new Map(
    items.flatMap(({ submissionId, fieldId, revisionId }) => {
      const at = dates.get(`${submissionId} ${fieldId}`);
      return at ? [[revisionId, at] as const] : [];
    }),
  );
}

const summary = {
  id: true,
  year: true,
  major: true,
  minor: true,
  titleZh: true,
  titleEn: true,
  note: true,
  publishedAt: true,
  contentHash: true,
  auditHead: true,
} as const;

type SummaryRow = Version & {
  id: string;
  year: number;
  titleZh: string;
  titleEn: string;
  note: string;
  publishedAt: Date;
  contentHash: string;
  auditHead: string;
};

const newestFirst = [{ year: "desc" }, { major: "desc" }, { minor: "desc" }] as const;

/** All releases, newest year first, newest version first. */
export async function allReleases(db: Db): Promise<ReleaseSummary[]> {
  const rows = await db.release.findMany({ select: summary, orderBy: [...newestFirst] });
  return rows.map((row, index) => summaryOf(row, rows[index - 1]?.year !== row.year));
}

/** One version of a year, or its latest. */
export async function findReleaseOf(db: Db, year: number, version?: Version): Promise<Release | null> {
  const where = { year, ...version };
  const row = await db.release.findFirst({ where, orderBy: [...newestFirst] });
  if (!row) return null;
  const latest = await findLatestVersion(db, year);
  const isLatest = latest?.major === row.major && latest.minor === row.minor;
  return { ...summaryOf(row, isLatest), report: JSON.parse(row.content) as ReleasedReport };
}

export async function findLatestVersion(
  db: Db,
  year: number,
): Promise<(Version & { contentHash: string }) | null> {
  const select = { major: true, minor: true, contentHash: true };
  return db.release.findFirst({ where: { year }, orderBy: [...newestFirst], select });
}

function summaryOf(row: SummaryRow, isLatest: boolean): ReleaseSummary {
  const { id, year, note, contentHash, auditHead } = row;
  return {
    id,
    year,
    title: { zh: row.titleZh, en: row.titleEn },
    version: printVersion(row),
    note,
    publishedAt: row.publishedAt.toISOString(),
    contentHash,
    auditHead,
    isLatest,
  };
}

export type NewRelease = {
  reportId: string;
  version: Version;
  note: string;
  publisher: { id: string; name: string };
  at: Date;
  content: string;
  contentHash: string;
  auditHead: string;
  report: ReleasedReport;
  observations: TracedObservation[];
};

export async function saveRelease(tx: Tx, release: NewRelease): Promise<string> {
  const { reportId, version, note, publisher, at, content, contentHash, auditHead, report } = release;
  const { id } = await tx.release.create({
    data: {
      reportId,
      year: report.year,
      ...version,
      titleZh: report.title.zh,
      titleEn: report.title.en,
      note,
      publisherId: publisher.id,
      publisherName: publisher.name,
      publishedAt: at,
      content,
      contentHash,
      auditHead,
    },
  });
  const data = release.observations.map((row, position) => ({ ...row, position, releaseId: id }));
  await tx.observation.createMany({ data });
  return id;
}
