import "server-only";
import type { Db } from "@/lib/platform/database";

export async function findSubmitter(db: Db, id: string): Promise<string | null> {
  const row = await db.submission.findUnique({ where: { id }, select: { submitterId: true } });
  return row?.submitterId ?? null;
}

/** Returns the year of the report to which a submission belongs; null if there is no such submission. */
export async function findYearOfSubmission(db: Db, id: string): Promise<number | null> {
  const select = { section: { select: { report: { select: { year: true } } } } } as const;
  const row = await db.submission.findUnique({ where: { id }, select });
  return row?.section.report.year ?? null;
}
