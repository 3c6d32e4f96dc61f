import "server-only";
import type { Value } from "@/lib/figures/value";
import type { FieldKind } from "@/lib/outline/schema";
import type { Db, Tx } from "@/lib/platform/database";
import type { Revision } from "./model";

export type EditableField = {
  id: string;
  key: string;
  kind: FieldKind;
  version: number;
  indicator: { unit: string } | null;
  section: { topicId: string };
  report: { id: string; year: number; state: string };
  latest: Revision | null;
  isUnderReview: boolean;
};

/** A field with all that a save must know, or null. */
export async function findEditableField(db: Db, id: string): Promise<EditableField | null> {
  const row = await db.field.findUnique({
    where: { id },
    include: {
      indicator: { select: { unit: true } },
      section: { select: { topicId: true } },
      report: { select: { id: true, year: true, state: true } },
      latest: true,
      submitted: { where: { submission: { state: "submitted" } }, select: { fieldId: true } },
    },
  });
  if (!row) return null;
  const latest = row.latest && revisionOf(row.latest);
  return { ...row, kind: row.kind as FieldKind, latest, isUnderReview: row.submitted.length > 0 };
}

export type RevisionRow = Omit<Revision, "value" | "at"> & { value: string | null; at: Date };

export function revisionOf(row: RevisionRow): Revision {
  const { id, fieldId, number, printed, reason, authorId, authorName, hash } = row;
  const { source, quotation, page, link, attachmentId } = row;
  const value = row.value === null ? null : (JSON.parse(row.value) as Value);
  const at = row.at.toISOString();
  const said = { source, quotation, page, link, attachmentId };
  return { id, fieldId, number, value, printed, ...said, reason, authorId, authorName, at, hash };
}

export async function findRevision(db: Db, fieldId: string, number: number): Promise<Revision | null> {
  const row = await db.revision.findUnique({ where: { fieldId_number: { fieldId, number } } });
  return row && revisionOf(row);
}

/** Adds a revision if the field is still at the version before it; false when it moved on. */
export async function saveRevision(tx: Tx, revision: Revision): Promise<boolean> {
  const basedOn = revision.number - 1;
  const { value, at, ...rest } = revision;
  const { count } = await tx.field.updateMany({
    where: { id: revision.fieldId, version: basedOn },
    data: { version: revision.number },
  });
  if (count === 0) return false;
  await tx.revision.create({ data: { ...rest, at: new Date(at), value: value && JSON.stringify(value) } });
  await tx.field.update({ where: { id: revision.fieldId }, data: { latestId: revision.id } });
  return true;
}

export async function hasFields(db: Db, reportId: string, keys: string[]): Promise<Set<string>> {
  const rows = await db.field.findMany({ where: { reportId, key: { in: keys } }, select: { key: true } });
  return new Set(rows.map(({ key }) => key));
}

/** Revisions by id. */
export async function revisionsById(db: Db, ids: string[]): Promise<Map<string, Revision>> {
  const rows = await db.revision.findMany({ where: { id: { in: ids } } });
  return new Map(rows.map((row) => [row.id, revisionOf(row)]));
}

/** All revisions of a field, newest first. */
export async function revisionsOfField(db: Db, fieldId: string): Promise<Revision[]> {
  const rows = await db.revision.findMany({ where: { fieldId }, orderBy: { number: "desc" } });
  return rows.map(revisionOf);
}

/** Ids of a report's fields whose newest revision is under review. */
export async function fieldsUnderReview(db: Db, reportId: string): Promise<Set<string>> {
  const rows = await db.submissionItem.findMany({
    where: { field: { reportId }, submission: { state: "submitted" } },
    select: { fieldId: true },
  });
  return new Set(rows.map(({ fieldId }) => fieldId));
}

/** What the nearest earlier report printed, by field key; null when this is the first. */
export async function previousPrinted(db: Db, year: number) {
  const report = await db.report.findFirst({ where: { year: { lt: year } }, orderBy: { year: "desc" } });
  if (!report) return null;
  const rows = await db.field.findMany({
    where: { reportId: report.id, approvedId: { not: null } },
    select: { key: true, approved: { select: { printed: true } } },
  });
  return { year: report.year, printed: new Map(rows.map((row) => [row.key, row.approved?.printed ?? ""])) };
}
