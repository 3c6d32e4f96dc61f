import "server-only";
import { linkHolders } from "@/lib/departments/link-holders-repository";
import { type RevisionRow, revisionOf } from "@/lib/entry/repository";
import { fieldsEmptied, fieldsUnderReview } from "@/lib/entry/saving/decisions-repository";
import type { Verdict } from "@/lib/entry/saving/verdict";
import type { Db, Tx } from "@/lib/platform/database";
import { inParts } from "@/lib/platform/database/in-parts";
import { among } from "@/lib/platform/database/differing-sql";
import type { ChangedField, FieldDecision, Submission, SubmissionState, SubmittedField } from "./model";

const include = {
  section: { include: { report: { select: { year: true } } } },
  items: {
    include: {
      revision: true,
      field: { select: { key: true, position: true, indicatorId: true, latestId: true } },
    },
  },
  decisions: true,
} as const;

type Row = {
  id: string;
  state: string;
  submitterName: string;
  submittedAt: Date;
  note: string | null;
  deciderName: string | null;
  decidedAt: Date | null;
  reason: string | null;
  section: {
    id: string;
    number: string;
    titleZh: string;
    titleEn: string;
    topicId: string;
    reportId: string;
    report: { year: number };
  };
  items: ItemRow[];
  decisions: DecisionRow[];
};

type ItemRow = {
  fieldId: string;
  reason: string | null;
  revision: RevisionRow;
  field: { key: string; position: number; indicatorId: string | null; latestId: string | null };
};

type DecisionRow = {
  fieldId: string;
  verdict: string;
  reason: string | null;
  deciderName: string;
  at: Date;
};

export async function findSubmission(db: Db, id: string): Promise<Submission | null> {
  const row = await db.submission.findUnique({ where: { id }, include });
  return row && submissionOf(db, row);
}

export type SubmissionQuery = { states: readonly SubmissionState[]; year: number | null; limit: number };

/** Returns submissions in these states, the newest first: undecided ones by submission, the others by decision. */
export async function submissionsIn(db: Db, { states, year, limit }: SubmissionQuery): Promise<Submission[]> {
  const rows = await db.submission.findMany({
    where: { state: { in: [...states] }, ...(year === null ? {} : { section: { report: { year } } }) },
    include,
    orderBy: [{ decidedAt: { sort: "desc", nulls: "last" } }, { submittedAt: "desc" }],
    take: limit,
  });
  return Promise.all(rows.map((row) => submissionOf(db, row)));
}

/** Returns the ids of the submissions in which each revision was returned, by revision id. */
export async function returnsOfRevisions(
  db: Db,
  revisionIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await db.$queryRaw<{ revisionId: string; submissionId: string }[]>`
    SELECT t."revisionId", t."submissionId" FROM "SubmissionItem" t
    JOIN "Decision" d ON d."submissionId" = t."submissionId" AND d."fieldId" = t."fieldId"
    WHERE d."verdict" = 'returned'
      AND t."revisionId" ${among(revisionIds)}`;
  const byRevision = new Map<string, string[]>();
  for (const { revisionId, submissionId } of rows)
    byRevision.set(revisionId, [...(byRevision.get(revisionId) ?? []), submissionId]);
  return byRevision;
}

export async function openSubmissions(db: Db, sectionId: string): Promise<Submission[]> {
  const where = { sectionId, state: "submitted" };
  const rows = await db.submission.findMany({ where, include, orderBy: { submittedAt: "asc" } });
  return Promise.all(rows.map((row) => submissionOf(db, row)));
}

async function submissionOf(db: Db, row: Row): Promise<Submission> {
  const { id, submitterName, note, deciderName, reason, section } = row;
  const items = row.items.toSorted((a, b) => a.field.position - b.field.position);
  return {
    id,
    state: row.state as SubmissionState,
    reportId: section.reportId,
    year: section.report.year,
    section: {
      id: section.id,
      number: section.number,
      title: { zh: section.titleZh, en: section.titleEn },
      topicId: section.topicId,
    },
    submitterName,
    submittedAt: row.submittedAt.toISOString(),
    note,
    deciderName,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    reason,
    fields: await submittedFields(db, row, items),
  };
}

async function submittedFields(db: Db, { id, decisions }: Row, items: ItemRow[]): Promise<SubmittedField[]> {
  const fieldIds = items.map((item) => item.fieldId);
  const [revisions, approvedIds] = await Promise.all([
    inParts(fieldIds, (part) =>
      db.revision.findMany({ where: { fieldId: { in: part } }, orderBy: { number: "asc" } }),
    ),
    approvedElsewhere(db, id, fieldIds),
  ]);
  const holders = await linkHolders(
    db,
    revisions.map((one) => one.id),
  );
  return items.map(({ fieldId, reason, revision, field }) => {
    const before = revisions.filter((one) => one.fieldId === fieldId && one.number < revision.number);
    const approved = before.findLast((one) => approvedIds.has(one.id)) ?? null;
    const since = [...before.slice(approved ? before.indexOf(approved) + 1 : 0), revision];
    return {
      fieldId,
      key: field.key,
      isWording: field.indicatorId === null,
      authorIds: since.map(({ authorId }) => authorId),
      linkHolderIds: since.flatMap((one) => holders.get(one.id) ?? []),
      revision: revisionOf(revision),
      isNewest: field.latestId === revision.id,
      approved: approved && revisionOf(approved),
      reason: reason ?? revision.reason,
      decision: decisionOf(decisions.find((one) => one.fieldId === fieldId)),
    };
  });
}

/** Returns the ids of the revisions of these fields that were approved in other submissions. */
async function approvedElsewhere(db: Db, submissionId: string, fieldIds: string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT t."revisionId" AS "id" FROM "Decision" d
    JOIN "SubmissionItem" t ON t."submissionId" = d."submissionId" AND t."fieldId" = d."fieldId"
    WHERE d."verdict" = 'approved' AND d."submissionId" <> ${submissionId}
      AND d."fieldId" ${among(fieldIds)}`;
  return new Set(rows.map(({ id }) => id));
}

function decisionOf(row: DecisionRow | undefined): FieldDecision | null {
  if (!row) return null;
  const { verdict, reason, deciderName, at } = row;
  return { verdict: verdict as Verdict, reason, deciderName, at: at.toISOString() };
}

/** Returns the section's fields whose newest revision is neither approved nor under review, without those emptied again. */
export async function changedFields(
  db: Db,
  section: { id: string; report: { id: string } },
): Promise<ChangedField[]> {
  const [underReview, emptied] = [
    await fieldsUnderReview(db, { sectionId: section.id }),
    await fieldsEmptied(db, { sectionId: section.id }),
  ];
  const rows = await db.field.findMany({
    where: { sectionId: section.id, hidden: false, latestId: { not: null } },
    orderBy: { position: "asc" },
    include: { latest: { select: { id: true, number: true, printed: true, hash: true, reason: true } } },
  });
  return rows.flatMap(({ id, key, indicatorId, latest, approvedId }) =>
    latest && latest.id !== approvedId && !underReview.has(id) && !emptied.has(id)
      ? [{ id, key, isWording: indicatorId === null, latest }]
      : [],
  );
}

export async function findSubmittableSection(db: Db, id: string) {
  return db.section.findUnique({
    where: { id },
    select: {
      id: true,
      number: true,
      topicId: true,
      report: { select: { id: true, year: true, state: true } },
    },
  });
}

export type NewSubmission = {
  sectionId: string;
  submitter: { id: string; name: string };
  note: string | null;
  at: Date;
  fields: (ChangedField & { reason: string | null })[];
};

export async function saveSubmission(tx: Tx, submission: NewSubmission): Promise<string> {
  const { id } = await tx.submission.create({
    data: {
      sectionId: submission.sectionId,
      submitterId: submission.submitter.id,
      submitterName: submission.submitter.name,
      note: submission.note,
      submittedAt: submission.at,
      items: {
        create: submission.fields.map(({ id: fieldId, latest, reason }) => ({
          fieldId,
          revisionId: latest.id,
          reason,
        })),
      },
    },
  });
  return id;
}

export async function saveApprovals(tx: Tx, fields: readonly SubmittedField[]): Promise<void> {
  for (const { fieldId, revision } of fields) {
    await tx.field.update({ where: { id: fieldId }, data: { approvedId: revision.id } });
  }
}
