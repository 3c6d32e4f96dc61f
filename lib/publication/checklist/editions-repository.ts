import "server-only";
import type { Value } from "@/lib/figures/value";
import type { Db } from "@/lib/platform/database";
import type { EarlierEditions, Edition } from "./edition-gap";

type Row = { series: string; year: number; value: string };

/** Returns the approved editions of every event series in all reports before a year. */
export async function editionsBefore(db: Db, year: number): Promise<EarlierEditions> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT e."code" AS "series", r."year", v."value"
    FROM "Block" b
    JOIN "EventSeries" e ON e."id" = b."seriesId"
    JOIN "Field" f ON f."id" = b."editionId"
    JOIN "Report" r ON r."id" = f."reportId"
    JOIN "Revision" v ON v."id" = f."approvedId"
    WHERE r."year" < ${year} AND f."hidden" = false AND v."value" IS NOT NULL
    ORDER BY r."year" DESC`;
  const bySeries = new Map<string, Edition[]>();
  for (const { series, year: reportYear, value } of rows) {
    const edition = { year: Number(reportYear), value: JSON.parse(value) as Value };
    bySeries.set(series, [...(bySeries.get(series) ?? []), edition]);
  }
  return bySeries;
}
