import "server-only";
import { eventSchema } from "@/lib/audit/events";
import type { Db } from "@/lib/platform/database";
import type { Submission } from "../model";
import type { ReturnedBefore } from "./changed-row";
import { isOutlineEvent, type OutlineEntry, outlineTypes } from "./structure-changes";

/** Returns the last return of each field before a submission, by field id. Fields approved since are left out. */
export async function returnsBefore(db: Db, submission: Submission): Promise<Map<string, ReturnedBefore>> {
  const fieldId = { in: submission.fields.map((field) => field.fieldId) };
  const rows = await db.decision.findMany({
    where: {
      fieldId,
      submissionId: { not: submission.id },
      verdict: { in: ["approved", "returned"] },
      at: { lte: new Date(submission.submittedAt) },
    },
    orderBy: { at: "asc" },
    include: {
      submission: { select: { items: { where: { fieldId }, select: { fieldId: true, revision: true } } } },
    },
  });
  const last = new Map(rows.map((row) => [row.fieldId, row]));
  const returned = [...last.values()].filter(({ verdict }) => verdict === "returned");
  return new Map(
    returned.map(({ fieldId: id, deciderName, at, reason, submission: { items } }) => {
      const printed = items.find((item) => item.fieldId === id)?.revision.printed ?? "";
      return [id, { printed, by: deciderName, at: at.toISOString(), reason: reason ?? "" }];
    }),
  );
}

type Figures = { reportId: string; keys: readonly string[]; until: Date };

/** Returns the newest printed values at a point in time, by key. */
export async function printedAt(db: Db, { reportId, keys, until }: Figures): Promise<Map<string, string>> {
  const rows = await db.revision.findMany({
    where: { field: { reportId, key: { in: [...keys] } }, at: { lte: until } },
    orderBy: { number: "asc" },
    select: { printed: true, field: { select: { key: true } } },
  });
  return new Map(rows.map(({ field, printed }) => [field.key, printed]));
}

/** Returns the approved printed values at a point in time, by key. */
export async function inForceAt(db: Db, { reportId, keys, until }: Figures): Promise<Map<string, string>> {
  const approvals = await db.decision.findMany({
    where: { verdict: "approved", field: { reportId, key: { in: [...keys] } }, at: { lte: until } },
    orderBy: { at: "asc" },
    select: { submissionId: true, fieldId: true, field: { select: { key: true } } },
  });
  const items = await db.submissionItem.findMany({
    where: {
      submissionId: { in: approvals.map(({ submissionId }) => submissionId) },
      fieldId: { in: approvals.map(({ fieldId }) => fieldId) },
    },
    select: { submissionId: true, fieldId: true, revision: { select: { printed: true } } },
  });
  const printed = new Map(
    items.map((item) => [`${item.submissionId} ${item.fieldId}`, item.revision.printed]),
  );
  return new Map(
    approvals.map(({ submissionId, fieldId, field }) => [
      field.key,
      printed.get(`${submissionId} ${fieldId}`) ?? "",
    ]),
  );
}

/** Returns when a field of the section was last approved before a point in time; null if none was. */
export async function lastApprovalIn(db: Db, sectionId: string, before: Date): Promise<Date | null> {
  const row = await db.decision.findFirst({
    where: { verdict: "approved", submission: { sectionId }, at: { lt: before } },
    orderBy: { at: "desc" },
    select: { at: true },
  });
  return row?.at ?? null;
}

/** Returns the recorded changes to a year's outline in a time span, the newest first. */
export async function outlineEntries(
  db: Db,
  year: number,
  span: { after: Date | null; until: Date },
): Promise<OutlineEntry[]> {
  const rows = await db.auditEvent.findMany({
    where: { type: { in: [...outlineTypes] }, at: { gt: span.after ?? new Date(0), lte: span.until } },
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
