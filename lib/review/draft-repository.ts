import "server-only";
import type { Db } from "@/lib/platform/database";
import type { FieldToSubmit } from "./submission-blocker";

/** What is asked of a field only when it is submitted. */
const notAsked = { reason: null, lacksReason: false, lacksAnswer: false };

/** Returns those of these fields that have a newest revision, with it. */
export async function newestRevisionsOf(db: Db, fieldIds: readonly string[]): Promise<FieldToSubmit[]> {
  const rows = await db.field.findMany({
    where: { id: { in: [...fieldIds] } },
    orderBy: { position: "asc" },
    include: { latest: { select: { id: true, number: true, printed: true, hash: true, reason: true } } },
  });
  return rows.flatMap(({ id, key, indicatorId, latest }) =>
    latest ? [{ id, key, isWording: indicatorId === null, latest, ...notAsked }] : [],
  );
}
