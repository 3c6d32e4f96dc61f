import "server-only";
import type { Db } from "@/lib/platform/database";

export async function findSubmitter(db: Db, id: string): Promise<string | null> {
  const row = await db.submission.findUnique({ where: { id }, select: { submitterId: true } });
  return row?.submitterId ?? null;
}
