import "server-only";
import type { Db } from "@/lib/platform/database";

export async function fieldAuthors(db: Db, fieldId: string): Promise<string[]> {
  const rows = await db.revision.findMany({
    where: { fieldId },
    distinct: ["authorId"],
    select: { authorId: true },
  });
  return rows.map(({ authorId }) => authorId);
}

export async function threadAuthors(db: Db, threadId: string): Promise<string[]> {
  const where = { OR: [{ id: threadId }, { replyToId: threadId }] };
  const rows = await db.comment.findMany({ where, select: { authorId: true } });
  return rows.map(({ authorId }) => authorId);
}
