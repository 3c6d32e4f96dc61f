import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Db } from "@/lib/platform/database";
import { inParts } from "@/lib/platform/database/in-parts";

/** Returns what figures are called by key, also those that are hidden or only in other reports. Keys without one are left out. */
export async function namesOfFigures(db: Db, keys: readonly string[]): Promise<Map<string, Bilingual>> {
  if (keys.length === 0) return new Map();
  const rows = await inParts(keys, (part) =>
    db.field.findMany({
      where: { key: { in: part }, indicatorId: { not: null } },
      select: { key: true, indicator: { select: { nameZh: true, nameEn: true } } },
      orderBy: [{ report: { year: "asc" } }, { key: "asc" }],
    }),
  );
  return new Map(
    rows.flatMap(({ key, indicator }) =>
      indicator ? [[key, { zh: indicator.nameZh, en: indicator.nameEn }] as const] : [],
    ),
  );
}
