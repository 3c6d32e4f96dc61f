import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import { type Db, queryRows, sql } from "@/lib/platform/database";
import { contains, among } from "@/lib/platform/database/differing-sql";

/**
 * SQL for the code of the event series that field `f` belongs to: the series of the event block in its section that has it as an
 * item or edition, else of the first one with a sentence that refers to it. Null outside of events. Observations in a release
 * follow the same rule. That the series of a block is not null is implied; said, it keeps PostgreSQL from looking through the items
 * of all other blocks, for each field.
 */
export const seriesOfField = sql`coalesce((
  SELECT s."code" FROM "Item" t JOIN "Block" b ON b."id" = t."blockId" JOIN "EventSeries" s ON s."id" = b."seriesId"
  WHERE t."fieldId" = f."id" AND b."sectionId" = f."sectionId"
  ORDER BY b."position" LIMIT 1
), (
  SELECT s."code" FROM "Block" b JOIN "EventSeries" s ON s."id" = b."seriesId"
  WHERE b."sectionId" = f."sectionId" AND b."editionId" = f."id"
), CASE WHEN f."indicatorId" IS NULL THEN NULL ELSE (
  SELECT s."code" FROM "Block" b JOIN "EventSeries" s ON s."id" = b."seriesId"
  JOIN "Item" t ON t."blockId" = b."id" JOIN "Field" w ON w."id" = t."fieldId" AND w."indicatorId" IS NULL
  JOIN "Revision" x ON x."id" = w."latestId"
  WHERE b."sectionId" = f."sectionId" AND b."seriesId" IS NOT NULL AND ${contains(sql`x."printed"`, sql`'{' || f."key" || '}'`)}
  ORDER BY b."position" LIMIT 1
) END)`;

/** Returns the codes of the fields' event series by field id. Fields outside of events are left out. */
export async function seriesCodes(db: Db, fieldIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await queryRows<{ id: string; code: string | null }>(
    db,
    sql`
    SELECT f."id", ${seriesOfField} AS "code" FROM "Field" f
    WHERE f."id" ${among(fieldIds)}`,
  );
  return new Map(rows.flatMap(({ id, code }) => (code === null ? [] : [[id, code] as const])));
}

type Series = { code: string; name: Bilingual };

/** Returns the fields' event series by field id. Fields outside of events are left out. */
export async function seriesOfFields(db: Db, fieldIds: readonly string[]): Promise<Map<string, Series>> {
  const all = await db.eventSeries.findMany();
  const named = new Map(all.map(({ code, nameZh: zh, nameEn: en }) => [code, { code, name: { zh, en } }]));
  const codes = await seriesCodes(db, fieldIds);
  return new Map(
    [...codes].flatMap(([id, code]) => {
      const series = named.get(code);
      return series ? [[id, series] as const] : [];
    }),
  );
}
