import "server-only";
import type { Db, Tx } from "@/lib/platform/database";
import type { ReportState } from "./model";

export async function findReportState(
  db: Db,
  year: number,
): Promise<{ id: string; state: ReportState } | null> {
  const row = await db.report.findUnique({ where: { year }, select: { id: true, state: true } });
  return row && { id: row.id, state: row.state as ReportState };
}

export async function saveReportState(tx: Tx, id: string, state: ReportState): Promise<void> {
  await tx.report.update({ where: { id }, data: { state }, select: { id: true } });
}
