import "server-only";
import { type RevisionRow, revisionOf } from "@/lib/entry/repository";
import { distinctNames, toNamed } from "@/lib/narrative/named";
import type { Db } from "@/lib/platform/database";
import { inForceAt } from "./in-force";
import type { FigureRecord } from "./record";
import { printVersion } from "./version";

/** All revisions of a field, with what was decided on each and which releases carry it; null without the field. */
export async function findRecord(db: Db, year: number, key: string): Promise<FigureRecord | null> {
  const field = await db.field.findFirst({
    where: { key, report: { year } },
    include: { indicator: true, section: true, revisions: { orderBy: { number: "desc" } } },
  });
  if (!field) return null;
  const read = field.indicator ? (text: string) => text : await readingOf(db, field.reportId);
  const ids = field.revisions.map(({ id }) => id);
  const [items, observations] = [await submissionsOf(db, ids), await releasesOf(db, ids)];
  return {
    year,
    key,
    name: field.indicator && { zh: field.indicator.nameZh, en: field.indicator.nameEn },
    section: {
      number: field.section.number,
      title: { zh: field.section.titleZh, en: field.section.titleEn },
    },
    approvedId: field.approvedId,
    entries: field.revisions.map((row: RevisionRow) => ({
      revision: { ...revisionOf(row), printed: read(row.printed) },
      submissions: items
        .filter((item) => item.revisionId === row.id)
        .map((item) => submissionOf(item.submission)),
      versions: observations
        .filter((one) => one.revisionId === row.id)
        .map((one) => printVersion(one.release)),
    })),
  };
}

/** A sentence as staff read it: its figures by their names. */
async function readingOf(db: Db, reportId: string): Promise<(text: string) => string> {
  const rows = await db.field.findMany({ where: { reportId }, select: { key: true, indicator: true } });
  const names = distinctNames(rows.map(({ key, indicator }) => [key, indicator?.nameZh ?? key] as const));
  return (text) => toNamed(text, names);
}

function submissionsOf(db: Db, revisionIds: string[]) {
  return db.submissionItem.findMany({
    where: { revisionId: { in: revisionIds } },
    select: { revisionId: true, submission: true },
    orderBy: { submission: { submittedAt: "desc" } },
  });
}

function releasesOf(db: Db, revisionIds: string[]) {
  return db.observation.findMany({
    where: { revisionId: { in: revisionIds }, release: inForceAt(new Date()) },
    select: { revisionId: true, release: { select: { major: true, minor: true } } },
    orderBy: { release: { publishedAt: "asc" } },
  });
}

type SubmissionRow = Awaited<ReturnType<typeof submissionsOf>>[number]["submission"];

function submissionOf(row: SubmissionRow) {
  return {
    id: row.id,
    state: row.state as FigureRecord["entries"][number]["submissions"][number]["state"],
    submitterName: row.submitterName,
    submittedAt: row.submittedAt.toISOString(),
    deciderName: row.deciderName,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    reason: row.reason,
  };
}
