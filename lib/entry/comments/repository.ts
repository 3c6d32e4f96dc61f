import "server-only";
import type { Db, Tx } from "@/lib/platform/database";
import { inParts } from "@/lib/platform/database/in-parts";
import type { Comment, Thread } from "./comment";

export type CommentRow = {
  id: string;
  fieldId: string;
  replyToId: string | null;
  body: string;
  authorId: string;
  authorName: string;
  at: Date;
};

export async function saveComment(tx: Tx, comment: CommentRow): Promise<void> {
  await tx.comment.create({ data: comment });
}

export async function hasField(db: Db, id: string): Promise<boolean> {
  return (await db.field.count({ where: { id } })) > 0;
}

export async function findComment(db: Db, id: string) {
  const select = { id: true, fieldId: true, replyToId: true, authorId: true, resolvedAt: true } as const;
  return db.comment.findUnique({ where: { id }, select });
}

/** Marks a thread as resolved. Returns false when it already was. */
export async function saveResolution(tx: Tx, id: string, by: { name: string; at: Date }): Promise<boolean> {
  const data = { resolvedAt: by.at, resolverName: by.name };
  const { count } = await tx.comment.updateMany({ where: { id, resolvedAt: null }, data });
  return count > 0;
}

export async function threadsOfField(db: Db, fieldId: string): Promise<Thread[]> {
  return (await threadsOfFields(db, [fieldId])).get(fieldId) ?? [];
}

/** Returns the threads of fields by field id, the oldest first. Fields without any are left out. */
export async function threadsOfFields(db: Db, fieldIds: readonly string[]): Promise<Map<string, Thread[]>> {
  const rows = await inParts(fieldIds, (part) =>
    db.comment.findMany({
      where: { fieldId: { in: part }, replyToId: null },
      orderBy: { at: "asc" },
      include: { replies: { orderBy: { at: "asc" } } },
    }),
  );
  const byField = new Map<string, Thread[]>();
  for (const row of rows) {
    const resolved = row.resolvedAt && { by: row.resolverName ?? "", at: row.resolvedAt.toISOString() };
    const thread = { ...commentOf(row), replies: row.replies.map(commentOf), resolved };
    byField.set(row.fieldId, [...(byField.get(row.fieldId) ?? []), thread]);
  }
  return byField;
}

/** Returns how many threads of each field are unresolved, by field id. Fields without any are left out. */
export async function openCommentsOf(db: Db, reportId: string): Promise<Map<string, number>> {
  const rows = await db.comment.groupBy({
    by: ["fieldId"],
    where: { field: { reportId }, replyToId: null, resolvedAt: null },
    _count: true,
  });
  return new Map(rows.map(({ fieldId, _count }) => [fieldId, _count]));
}

function commentOf({ id, body, authorName, at }: CommentRow): Comment {
  return { id, body, authorName, at: at.toISOString() };
}
