import "server-only";
import type { Db } from "@/lib/platform/database";
import type { ChangedField } from "./repository";

/** Returns those of these fields that have a newest revision, with it. */
export async function newestRevisionsOf(db: Db, fieldIds: readonly string[]): Promise<ChangedField[]> {
  const rows = await db.field.findMany({
    where: { id: { in: [...fieldIds] } },
    orderBy: { position: "asc" },
    include: { latest: { select: { id: true, number: true, printed: true, hash: true } } },
  });
  return rows.flatMap(({ id, key, indicatorId, latest }) =>
    latest ? [{ id, key, isWording: indicatorId === null, latest }] : [],
  );
}
