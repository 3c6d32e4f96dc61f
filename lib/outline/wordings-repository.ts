import "server-only";
import type { Value } from "@/lib/figures/value";
import type { Db } from "@/lib/platform/database";

/** Returns the newest wording of each sentence of a report, by field key. Empty sentences are left out. */
export async function findWordings(db: Db, reportId: string): Promise<Map<string, string>> {
  const rows = await db.field.findMany({
    where: { reportId, indicatorId: null, latestId: { not: null } },
    orderBy: [{ section: { position: "asc" } }, { position: "asc" }],
    select: { key: true, latest: { select: { value: true } } },
  });
  return new Map(
    rows.flatMap(({ key, latest }) => {
      const value = latest?.value ? (JSON.parse(latest.value) as Value) : null;
      return value?.kind === "text" ? [[key, value.text] as const] : [];
    }),
  );
}
