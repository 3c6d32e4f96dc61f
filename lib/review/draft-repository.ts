import "server-only";
import type { Db } from "@/lib/platform/database";
import { inParts } from "@/lib/platform/database/in-parts";
import type { FieldToSubmit } from "./submission-blocker";

/** What is asked of a field only when it is submitted. */
const notAsked = { reason: null, lacksReason: false, lacksAnswer: false };

/** Returns those of these fields that have a newest revision, with it. */
export async function newestRevisionsOf(db: Db, fieldIds: readonly string[]): Promise<FieldToSubmit[]> {
  const rows = await inParts(fieldIds, (part) =>
    db.field.findMany({
      where: { id: { in: part } },
      include: { latest: { select: { id: true, number: true, printed: true, hash: true, reason: true } } },
    }),
  );
  const inOrder = rows.toSorted((one, other) => one.position - other.position);
  return inOrder.flatMap(({ id, key, indicatorId, latest }) =>
    latest ? [{ id, key, isWording: indicatorId === null, latest, ...notAsked }] : [],
  );
}
