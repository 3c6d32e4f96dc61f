import "server-only";
import type { Db } from "@/lib/platform/database";

/** Returns the ids of all who saved a revision of the field. */
export async function fieldAuthors(db: Db, fieldId: string): Promise<string[]> {
  const rows = await db.revision.findMany({
    where: { fieldId },
    distinct: ["authorId"],
    select: { authorId: true },
  });
  return rows.map(({ authorId }) => authorId);
}

/** Returns the ids of all who wrote in the thread. */
export async function threadAuthors(db: Db, threadId: string): Promise<string[]> {
  const where = { OR: [{ id: threadId }, { replyToId: threadId }] };
  const rows = await db.comment.findMany({ where, select: { authorId: true } });
  return rows.map(({ authorId }) => authorId);
}
