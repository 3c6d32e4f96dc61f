import "server-only";
import { eventSchema } from "@/lib/audit/events";
import { type Db, sql } from "@/lib/platform/database";
import { among, elements, largestInt, member } from "@/lib/platform/database/differing-sql";
import type { Submission } from "../model";
import type { ReturnedBefore } from "./changed-row";
import { isOutlineEvent, type OutlineEntry, outlineTypes } from "./structure-changes";

/** Where the audit trail recorded that a submission was made, and that its last field was decided; null while some are not. */
export type Span = { submitted: number; decided: number | null };

/** Returns the span of a submission. Entries of the trail are compared by their number, which no clock can change. */
export async function spanOf(db: Db, { id, decidedAt }: Submission): Promise<Span> {
  const { _min, _max } = await db.auditEvent.aggregate({
    where: { subject: `submission:${id}` },
    _min: { seq: true },
    _max: { seq: true },
  });
  return { submitted: _min.seq ?? 0, decided: decidedAt === null ? null : _max.seq };
}

type Return = ReturnedBefore & { fieldId: string; verdict: string; time: Date };

/** Returns the last return of each field before a submission, by field id. Fields approved since are left out. */
export async function returnsBefore(db: Db, submission: Submission): Promise<Map<string, ReturnedBefore>> {
  const fieldIds = submission.fields.map((field) => field.fieldId);
  // Nothing is ever deleted from these tables, so their rows are numbered as they were written, and a field is decided in one
  // submission before it is in another.
  const rows = await db.$queryRaw<Return[]>`
    SELECT d."fieldId", d."verdict", d."deciderName" AS "by", d."at" AS "time", coalesce(d."reason", '') AS "reason", r."printed"
    FROM "Decision" d
    JOIN "Submission" u ON u."id" = d."submissionId"
      AND u.rowid < (SELECT rowid FROM "Submission" WHERE "id" = ${submission.id})
    JOIN "SubmissionItem" t ON t."submissionId" = d."submissionId" AND t."fieldId" = d."fieldId"
    JOIN "Revision" r ON r."id" = t."revisionId"
    WHERE d."fieldId" ${among(fieldIds)} AND d."verdict" IN ('approved', 'returned')
    ORDER BY d.rowid`;
  const last = new Map(rows.map((row) => [row.fieldId, row]));
  const returned = [...last.values()].filter(({ verdict }) => verdict === "returned");
  return new Map(
    returned.map(({ fieldId, printed, by, time, reason }) => [
      fieldId,
      { printed, by, at: time.toISOString(), reason },
    ]),
  );
}

// A field, section or submission has few entries, a type has most of them: what is concatenated has no index, so that SQLite looks
// the entries up by their subject.
const typeOf = sql`e."type" || ''`;

type Figures = { reportId: string; keys: readonly string[] };
type Printed = { key: string; printed: string };

const byKey = (rows: readonly Printed[]) => new Map(rows.map(({ key, printed }) => [key, printed]));

/** Returns the newest printed values until an entry of the trail, by key; those of now for null. */
export async function printedUntil(
  db: Db,
  { reportId, keys }: Figures,
  until: number | null,
): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<Printed[]>`
    SELECT f."key", r."printed" FROM "Field" f
    JOIN "AuditEvent" e ON e."subject" = 'field:' || f."id" AND ${typeOf} = 'field.revised'
      AND e."seq" <= ${until ?? largestInt}
    JOIN "Revision" r ON r."fieldId" = f."id" AND r."number" = CAST(${member(sql`e."to"`, "number")} AS INTEGER)
    WHERE f."reportId" = ${reportId} AND f."key" ${among(keys)}
    ORDER BY e."seq"`;
  return byKey(rows);
}

/** Returns the approved printed values until an entry of the trail, by key. */
export async function inForceUntil(
  db: Db,
  { reportId, keys }: Figures,
  until: number,
): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<Printed[]>`
    SELECT f."key", r."printed" FROM "Field" f
    JOIN "SubmissionItem" t ON t."fieldId" = f."id"
    JOIN "AuditEvent" e ON e."subject" = 'submission:' || t."submissionId" AND ${typeOf} = 'submission.approved'
      AND e."seq" < ${until}
      AND EXISTS (SELECT 1 FROM ${elements(sql`e."to"`, "fields")} WHERE ${member(sql`"value"`, "key")} = f."key")
    JOIN "Revision" r ON r."id" = t."revisionId"
    WHERE f."reportId" = ${reportId} AND f."key" ${among(keys)}
    ORDER BY e."seq"`;
  return byKey(rows);
}

/** Returns the entry by which a field of the section was last approved before another entry; 0 if none was. */
export async function lastApprovalIn(db: Db, sectionId: string, before: number): Promise<number> {
  const rows = await db.$queryRaw<{ seq: bigint | number | null }[]>`
    SELECT max(e."seq") AS "seq" FROM "Submission" u
    JOIN "AuditEvent" e ON e."subject" = 'submission:' || u."id" AND ${typeOf} = 'submission.approved'
    WHERE u."sectionId" = ${sectionId} AND e."seq" < ${before}`;
  return Number(rows[0]?.seq ?? 0);
}

/** Returns the recorded changes to a year's outline between two entries, the newest first; until now for null. */
export async function outlineEntries(
  db: Db,
  year: number,
  { after, until }: { after: number; until: number | null },
): Promise<OutlineEntry[]> {
  const rows = await db.auditEvent.findMany({
    where: { type: { in: [...outlineTypes] }, seq: { gt: after, ...(until !== null && { lte: until }) } },
    orderBy: { seq: "desc" },
    select: { type: true, from: true, to: true, actorName: true, at: true },
  });
  return rows.flatMap(({ type, from, to, actorName, at }) => {
    const event = eventSchema.parse({ type, from: parsed(from), to: parsed(to) });
    return isOutlineEvent(event) && event.to.year === year
      ? [{ event, by: actorName, at: at.toISOString() }]
      : [];
  });
}

function parsed(json: string | null): unknown {
  return json === null ? undefined : JSON.parse(json);
}
