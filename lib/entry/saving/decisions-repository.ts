import "server-only";
import { type Db, queryRows, type Sql, sql, type Tx } from "@/lib/platform/database";
import { among, jsonList, jsonObject } from "@/lib/platform/database/differing-sql";
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

/** Fields to look at: those of a whole report or section, or some by their ids. */
export type FieldScope = { reportId: string } | { sectionId: string } | { fieldIds: readonly string[] };

function isIn(scope: FieldScope): Sql {
  if ("reportId" in scope) return sql`f."reportId" = ${scope.reportId}`;
  if ("sectionId" in scope) return sql`f."sectionId" = ${scope.sectionId}`;
  return sql`f."id" ${among(scope.fieldIds)}`;
}

// What is asked of each field below is a query within the columns: joined, PostgreSQL would begin with the revisions and decisions of
// all years, of which few are without a value, returned or explained.

/** Returns the ids of the fields that wait for a decision. */
export async function fieldsUnderReview(db: Db, scope: FieldScope): Promise<Set<string>> {
  const rows = await queryRows<{ fieldId: string }>(
    db,
    sql`
    SELECT t."fieldId" FROM "SubmissionItem" t
    JOIN "Submission" u ON u."id" = t."submissionId" AND u."state" = 'submitted'
    JOIN "Field" f ON f."id" = t."fieldId" AND ${isIn(scope)}
    WHERE NOT EXISTS (
      SELECT 1 FROM "Decision" d WHERE d."submissionId" = t."submissionId" AND d."fieldId" = t."fieldId"
    )`,
  );
  return new Set(rows.map(({ fieldId }) => fieldId));
}

/**
 * Returns the ids of the fields that were emptied again: the newest revision has no value, and no approved value stands that it would
 * take away. They are as empty as fields that were never filled in.
 */
export async function fieldsEmptied(db: Db, scope: FieldScope): Promise<Set<string>> {
  const rows = await queryRows<{ id: string }>(
    db,
    sql`
    SELECT f."id" FROM "Field" f WHERE ${isIn(scope)} AND f."latestId" IS NOT NULL
      AND (SELECT v."value" FROM "Revision" v WHERE v."id" = f."latestId") IS NULL
      AND (SELECT a."value" FROM "Revision" a WHERE a."id" = f."approvedId") IS NULL`,
  );
  return new Set(rows.map(({ id }) => id));
}

const returnOf = jsonObject({ by: sql`d."deciderName"`, reason: sql`coalesce(d."reason", '')` });

/** Returns who last returned the newest revisions of fields and why, by field id. Approved revisions are left out. */
export async function fieldsReturned(db: Db, scope: FieldScope): Promise<Map<string, Returned>> {
  const rows = await queryRows<{ id: string; returns: string }>(
    db,
    sql`
    SELECT f."id", (
      SELECT ${jsonList(returnOf, sql`d."at"`)} FROM "SubmissionItem" t
      JOIN "Decision" d ON d."submissionId" = t."submissionId" AND d."fieldId" = t."fieldId" AND d."verdict" = 'returned'
      WHERE t."revisionId" = f."latestId") AS "returns"
    FROM "Field" f WHERE ${isIn(scope)} AND f."latestId" IS DISTINCT FROM f."approvedId"`,
  );
  return new Map(
    rows.flatMap(({ id, returns }) => {
      const last = (JSON.parse(returns) as Returned[]).at(-1);
      return last ? [[id, last] as const] : [];
    }),
  );
}

/** Returns the reasons last given, with an earlier submission, for the newest revisions of fields, by field id. */
export async function reasonsSubmitted(db: Db, scope: FieldScope): Promise<Map<string, string>> {
  const rows = await queryRows<{ id: string; reason: string | null }>(
    db,
    sql`
    SELECT f."id", (
      SELECT t."reason" FROM "SubmissionItem" t JOIN "Submission" u ON u."id" = t."submissionId"
      WHERE t."revisionId" = f."latestId" AND t."reason" IS NOT NULL ORDER BY u."submittedAt" DESC LIMIT 1) AS "reason"
    FROM "Field" f WHERE ${isIn(scope)} AND f."latestId" IS DISTINCT FROM f."approvedId"`,
  );
  return new Map(rows.flatMap(({ id, reason }) => (reason === null ? [] : [[id, reason] as const])));
}
