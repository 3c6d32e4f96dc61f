import "server-only";
import type { Db, Tx } from "@/lib/platform/database";
import { outcomeOf, type Returned, type Verdict } from "./verdict";

export type NewDecisions = {
  submissionId: string;
  fieldIds: readonly string[];
  verdict: Verdict;
  reason?: string;
  decider: { id: string; name: string };
  at: Date;
};

/** Saves decisions on undecided fields. Returns the outcome of the submission, or null while fields are undecided. */
export async function saveDecisions(tx: Tx, decisions: NewDecisions): Promise<Verdict | null> {
  const { submissionId, verdict, reason = null, decider, at } = decisions;
  const by = { deciderId: decider.id, deciderName: decider.name };
  const data = decisions.fieldIds.map((fieldId) => ({ submissionId, fieldId, verdict, reason, ...by, at }));
  await tx.decision.createMany({ data });
  return completeSubmission(tx, submissionId);
}

type Row = { verdict: string; reason: string | null; deciderId: string; deciderName: string; at: Date };

/** Closes a submission once all its fields are decided. Its decider is the last one whose verdict is the outcome. */
async function completeSubmission(tx: Tx, id: string): Promise<Verdict | null> {
  const where = { submissionId: id };
  // Nothing is ever deleted from this table, so its rows are numbered as they were written, whatever the clock said.
  const rows = await tx.$queryRaw<Row[]>`
    SELECT "verdict", "reason", "deciderId", "deciderName", "at" FROM "Decision" WHERE "submissionId" = ${id} ORDER BY rowid`;
  if (rows.length < (await tx.submissionItem.count({ where }))) return null;
  const state = outcomeOf(rows.map(({ verdict }) => verdict as Verdict));
  const decisive = rows.filter(({ verdict }) => verdict === state);
  const reasons = [...new Set(decisive.flatMap(({ reason }) => reason ?? []))];
  const last = decisive.at(-1);
  const data = {
    state,
    deciderId: last?.deciderId,
    deciderName: last?.deciderName,
    decidedAt: last?.at,
    reason: reasons.join("\n") || null,
  };
  await tx.submission.update({ where: { id }, data });
  return state;
}

export async function fieldsUnderReview(db: Db, reportId: string): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ fieldId: string }[]>`
    SELECT t."fieldId" FROM "SubmissionItem" t
    JOIN "Submission" u ON u."id" = t."submissionId" AND u."state" = 'submitted'
    JOIN "Field" f ON f."id" = t."fieldId" AND f."reportId" = ${reportId}
    WHERE NOT EXISTS (
      SELECT 1 FROM "Decision" d WHERE d."submissionId" = t."submissionId" AND d."fieldId" = t."fieldId"
    )`;
  return new Set(rows.map(({ fieldId }) => fieldId));
}

/**
 * Returns the ids of a report's fields that were emptied again: the newest revision has no value, and no approved value
 * stands that it would take away. They are as empty as fields that were never filled in.
 */
export async function fieldsEmptied(db: Db, reportId: string): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT f."id" FROM "Field" f
    JOIN "Revision" v ON v."id" = f."latestId" AND v."value" IS NULL
    LEFT JOIN "Revision" a ON a."id" = f."approvedId"
    WHERE f."reportId" = ${reportId} AND a."value" IS NULL`;
  return new Set(rows.map(({ id }) => id));
}

/** Returns who returned the newest revisions of a report's fields and why, by field id. Approved revisions are left out. */
export async function fieldsReturned(db: Db, reportId: string): Promise<Map<string, Returned>> {
  const rows = await db.$queryRaw<(Returned & { fieldId: string })[]>`
    SELECT d."fieldId", d."deciderName" AS "by", coalesce(d."reason", '') AS "reason" FROM "Field" f
    JOIN "SubmissionItem" t ON t."revisionId" = f."latestId"
    JOIN "Decision" d ON d."submissionId" = t."submissionId" AND d."fieldId" = t."fieldId" AND d."verdict" = 'returned'
    WHERE f."reportId" = ${reportId} AND f."latestId" IS DISTINCT FROM f."approvedId"
    ORDER BY d."at"`;
  return new Map(rows.map(({ fieldId, by, reason }) => [fieldId, { by, reason }]));
}

/** Returns the reasons last given, with an earlier submission, for the newest revisions of a report's fields, by field id. */
export async function reasonsSubmitted(db: Db, reportId: string): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ fieldId: string; reason: string }[]>`
    SELECT f."id" AS "fieldId", t."reason" FROM "Field" f
    JOIN "SubmissionItem" t ON t."revisionId" = f."latestId" AND t."reason" IS NOT NULL
    JOIN "Submission" u ON u."id" = t."submissionId"
    WHERE f."reportId" = ${reportId} AND f."latestId" IS DISTINCT FROM f."approvedId"
    ORDER BY u."submittedAt"`;
  return new Map(rows.map(({ fieldId, reason }) => [fieldId, reason]));
}
