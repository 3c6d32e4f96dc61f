import "server-only";
import { randomUUID } from "node:crypto";
import { englishNames } from "@/lib/catalogue/name-repository";
import { addedUnits } from "@/lib/catalogue/unit-repository";
import type { Revision } from "@/lib/entry/model";
import { revisionsById } from "@/lib/entry/repository";
import { storedRevisions } from "@/lib/entry/stored-revisions";
import type { Outline } from "@/lib/outline/model";
import { findVisibleOutline } from "@/lib/outline/repository";
import { findStoredVisibleOutline } from "@/lib/outline/stored-outline";
import { isUnnamedInEnglish } from "@/lib/platform/bilingual";
import { type Db, queryRows, reader, run, sql, type Tx } from "@/lib/platform/database";
import { insertion } from "@/lib/platform/database/differing-sql";
import type { ApprovedReport } from "../content/approved";
import { currentExportFormat, type ReasonClass, type ReleasedReport } from "../content/model";
import type { Version } from "../content/version";
import type { TracedObservation } from "../observations/observation";

/** Returns a year's outline with the approved revision of each field; null if there is no report. */
export async function findApprovedReport(db: Db, year: number): Promise<ApprovedReport | null> {
  const outline = await findVisibleOutline(db, year);
  return outline && approvedReportOf(db, outline, (ids) => revisionsById(db, ids));
}

/** Returns the same as it is stored now. */
export async function findStoredApprovedReport(year: number): Promise<ApprovedReport | null> {
  const outline = await findStoredVisibleOutline(year);
  return outline && approvedReportOf(reader(), outline, storedRevisions);
}

type ReadRevisions = (ids: readonly string[]) => Promise<ReadonlyMap<string, Revision>>;

async function approvedReportOf(db: Db, outline: Outline, read: ReadRevisions): Promise<ApprovedReport> {
  const revisions = await read(outline.fields.flatMap((field) => field.approvedId ?? []));
  const dates = await approvalsOf(db, outline.id);
  const approved = outline.fields.flatMap((field) => {
    const revision = revisions.get(field.approvedId ?? "");
    return revision ? [[field.id, { revision, approvedAt: dates.get(revision.id) ?? "" }] as const] : [];
  });
  const names = await englishNames(db);
  const units = (await addedUnits(db)).filter(({ name }) => !isUnnamedInEnglish(name));
  return {
    outline,
    approved: new Map(approved),
    earlierYears: await earlierYearsOf(db, outline),
    englishNames: new Map(names.map(({ zh, en }) => [zh, en])),
    unitNames: new Map(units.map(({ sign, name }) => [sign, name.en])),
  };
}

/** Finds in which earlier years those indicators were released of whose comparability the catalogue says something. */
async function earlierYearsOf(db: Db, { year, fields }: Outline): Promise<ApprovedReport["earlierYears"]> {
  const mentioned = fields.flatMap(({ indicator }) =>
    indicator && (indicator.grades.length > 0 || indicator.comparability) ? [indicator.code] : [],
  );
  const rows = await db.observation.findMany({
    where: { indicator_code: { in: mentioned }, report_year: { lt: year }, release: { withdrawal: null } },
    select: { indicator_code: true, series_code: true, report_year: true },
    distinct: ["indicator_code", "series_code", "report_year"],
  });
  return (code, series) =>
    rows
      .filter((row) => row.indicator_code === code && row.series_code === (series ?? ""))
      .map((row) => row.report_year);
}

/** Returns when the approved revisions of a report were approved, by their ids. */
async function approvalsOf(db: Db, reportId: string): Promise<Map<string, string>> {
  const rows = await queryRows<{ id: string; at: string | Date | null }>(
    db,
    sql`
    SELECT f."approvedId" AS "id", (
      SELECT max(d."at") FROM "SubmissionItem" t
      JOIN "Decision" d ON d."submissionId" = t."submissionId" AND d."fieldId" = t."fieldId" AND d."verdict" = 'approved'
      WHERE t."revisionId" = f."approvedId") AS "at"
    FROM "Field" f WHERE f."reportId" = ${reportId} AND f."approvedId" IS NOT NULL`,
  );
  return new Map(
    rows.flatMap(({ id, at }) => (at === null ? [] : [[id, new Date(at).toISOString()] as const])),
  );
}

export type NewRelease = {
  reportId: string;
  version: Version;
  attempt: number;
  note: string;
  reasonClass: ReasonClass | "";
  publisher: { id: string; name: string };
  at: Date;
  embargoUntil: Date | null;
  content: string;
  contentHash: string;
  auditHead: string;
  report: ReleasedReport;
  observations: TracedObservation[];
};

export async function saveRelease(tx: Tx, release: NewRelease): Promise<string> {
  const { version, publisher, report, observations } = release;
  const { id } = await tx.release.create({
    data: {
      reportId: release.reportId,
      year: report.year,
      ...version,
      attempt: release.attempt,
      titleZh: report.title.zh,
      titleEn: report.title.en,
      note: release.note,
      reasonClass: release.reasonClass,
      publisherId: publisher.id,
      publisherName: publisher.name,
      publishedAt: release.at,
      embargoUntil: release.embargoUntil,
      content: release.content,
      contentHash: release.contentHash,
      auditHead: release.auditHead,
      exportFormat: currentExportFormat,
    },
  });
  await saveObservations(tx, id, observations);
  return id;
}

// In SQL: Prisma compiles a query of all rows and columns anew each time, which takes it a second for 500.
async function saveObservations(tx: Tx, releaseId: string, rows: readonly TracedObservation[]) {
  const [first, ...rest] = rows.map((row, position) => ({ id: randomUUID(), releaseId, position, ...row }));
  if (first) await run(tx, insertion("Observation", [first, ...rest]));
}
