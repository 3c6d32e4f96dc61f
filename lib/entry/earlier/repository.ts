import "server-only";
import type { Value } from "@/lib/figures/value";
import { seriesCodes } from "@/lib/outline/field-series-repository";
import { type Db, queryRows, type Sql, sql } from "@/lib/platform/database";
import { type EarlierValues, joinYears, type FigureIdentity } from "./earlier";

type Row = Omit<FigureIdentity, "series"> & {
  id: string;
  year: number | bigint;
  printed: string | null;
  value: string | null;
  isAmongEvents: number | bigint;
};

/** Returns the approved values of all earlier reports for the fields of a year's report, by field key. */
export async function earlierValues(db: Db, year: number): Promise<EarlierValues> {
  return findEarlier(db, year, sql`1 = 1`);
}

/** Like `earlierValues`, for some keys only. Every save waits for this, so outside of events it is one short query. */
export async function earlierFigures(db: Db, year: number, keys: readonly string[]): Promise<EarlierValues> {
  return findEarlier(
    db,
    year,
    sql`f."indicatorId" IN (
      SELECT m."indicatorId" FROM "Field" m JOIN "Report" y ON y."id" = m."reportId"
      WHERE y."year" = ${year} AND m."key" IN (SELECT "value" FROM json_each(${JSON.stringify(keys)})))`,
  );
}

// A merge moves the fields of all reports to the remaining indicator, so the indicator's id matches across years.
async function findEarlier(db: Db, year: number, condition: Sql): Promise<EarlierValues> {
  const rows = await queryRows<Row>(
    db,
    sql`
    SELECT f."id", f."key", f."basis", r."year", i."code" AS "indicator", q."code" AS "partOf", v."printed", v."value",
      EXISTS (SELECT 1 FROM "Block" b WHERE b."sectionId" = f."sectionId" AND b."seriesId" IS NOT NULL) AS "isAmongEvents"
    FROM "Field" f
    JOIN "Report" r ON r."id" = f."reportId" AND r."year" <= ${year}
    JOIN "Section" h ON h."id" = f."sectionId" AND h."hidden" = 0
    LEFT JOIN "Indicator" i ON i."id" = f."indicatorId"
    LEFT JOIN "Field" p ON p."id" = f."partOfId"
    LEFT JOIN "Indicator" q ON q."id" = p."indicatorId"
    LEFT JOIN "Revision" v ON v."id" = f."approvedId"
    WHERE ${condition} AND f."hidden" = 0 AND (r."year" = ${year} OR v."value" IS NOT NULL)`,
  );
  const among = rows.filter((row) => Number(row.isAmongEvents) > 0).map(({ id }) => id);
  const series = among.length > 0 ? await seriesCodes(db, among) : new Map<string, string>();
  const read = rows.map((row) => figureOf(row, series.get(row.id) ?? null));
  return joinYears(
    read.filter((one) => one.year === year),
    read.filter((one) => one.year < year),
  );
}

function figureOf({ key, indicator, partOf, basis, ...row }: Row, series: string | null) {
  const value = JSON.parse(row.value ?? "null") as Value;
  const printed = row.printed ?? "";
  return { key, indicator, partOf, basis, series, year: Number(row.year), printed, value };
}
