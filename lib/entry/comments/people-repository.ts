import "server-only";
import type { Db } from "@/lib/platform/database";

/** Ids of everybody who entered the field. */
export async function fieldAuthors(db: Db, fieldId: string): Promise<string[]> {
  const rows = await db.revision.findMany({
    where: { fieldId },
    distinct: ["authorId"],
    select: { authorId: true },
  });
  return rows.map(({ authorId }) => authorId);
}

/** Ids of who wrote a remark and the replies to it. */
export async function threadAuthors(db: Db, remarkId: string): Promise<string[]> {
  const where = { OR: [{ id: remarkId }, { replyToId: remarkId }] };
  const rows = await db.comment.findMany({ where, select: { authorId: true } });
  return rows.map(({ authorId }) => authorId);
}
