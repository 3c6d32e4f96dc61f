import "server-only";
import type { Db } from "@/lib/platform/database";

/** Returns the printed values and sources of revisions, by field id. */
export async function revisionsAt(
  db: Db,
  versions: readonly { fieldId: string; number: number }[],
): Promise<Map<string, { printed: string; source: string }>> {
  if (versions.length === 0) return new Map();
  const wanted = new Map(versions.map(({ fieldId, number }) => [fieldId, number]));
  const rows = await db.revision.findMany({
    where: { fieldId: { in: [...wanted.keys()] } },
    select: { fieldId: true, number: true, printed: true, source: true },
  });
  return new Map(
    rows.filter(({ fieldId, number }) => wanted.get(fieldId) === number).map((row) => [row.fieldId, row]),
  );
}
