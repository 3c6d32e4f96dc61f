import "server-only";
import type { Value } from "@/lib/figures/value";
import { seriesCodes } from "@/lib/outline/field-series-repository";
import { type Db, queryRows, type Sql, sql } from "@/lib/platform/database";
import { among, amongRows, largestInt } from "@/lib/platform/database/differing-sql";
import { type Earlier, type EarlierValues, joinYears, type FigureIdentity, nearestReports } from "./earlier";

type Row = Omit<FigureIdentity, "series"> & {
  id: string;
  year: number | bigint;
  printed: string | null;
  value: string | null;
  isAmongEvents: number | bigint;
};

/**
 * Returns, by field key, the approved values of the fields of a year's report in the three reports before it; of a figure that none
 * of them has, those of older ones.
 */
export async function earlierValues(db: Db, year: number): Promise<EarlierValues> {
  return findEarlier(db, year, sql`1 = 1`);
}

/** Like `earlierValues`, for the figures among some keys. Every save waits for this, so outside of events it is one short query. */
export async function earlierFigures(db: Db, year: number, keys: readonly string[]): Promise<EarlierValues> {
  return findEarlier(db, year, ofFigures(year, keys));
}

/** Returns the approved values of a field's figure in all earlier reports, the newest year first. */
export async function allEarlier(db: Db, year: number, key: string): Promise<readonly Earlier[]> {
  return (await findEarlier(db, year, ofFigures(year, [key]), largestInt)).get(key) ?? [];
}

const ofFigures = (year: number, keys: readonly string[]) =>
  sql`f."indicatorId" ${amongRows(sql`
  SELECT m."indicatorId" FROM "Field" m JOIN "Report" y ON y."id" = m."reportId"
  WHERE y."year" = ${year} AND m."key" ${among(keys)}`)}`;

async function findEarlier(
  db: Db,
  year: number,
  condition: Sql,
  reports = nearestReports,
): Promise<EarlierValues> {
  const nearest = sql`coalesce((SELECT min("year") FROM (
    SELECT "year" FROM "Report" WHERE "year" < ${year} ORDER BY "year" DESC LIMIT ${reports}) y), ${year})`;
  const read = await figuresOf(db, sql`r."year" BETWEEN ${nearest} AND ${year} AND ${condition}`, year);
  const own = read.filter((one) => one.year === year);
  const joined = joinYears(
    own,
    read.filter((one) => one.year < year),
  );
  const missing = own.filter(({ key }) => !joined.has(key));
  if (missing.length === 0) return joined;
  const older = await figuresOf(db, sql`r."year" < ${nearest} AND ${isOneOf(missing)}`, year);
  const found = older.length > 0 ? joinYears(own, older) : joined;
  return new Map([...found, ...joined]);
}

function isOneOf(figures: readonly FigureIdentity[]): Sql {
  const keys = figures.flatMap(({ key, indicator }) => (indicator === null ? [key] : []));
  const indicators = figures.flatMap(({ indicator }) => indicator ?? []);
  return sql`(f."indicatorId" ${amongRows(sql`
      SELECT m."id" FROM "Indicator" m WHERE m."code" ${among(indicators)}`)}
    OR f."indicatorId" IS NULL AND f."key" ${among(keys)})`;
}

// A merge moves the fields of all reports to the remaining indicator, so the indicator's id matches across years.
async function figuresOf(db: Db, condition: Sql, year: number) {
  const rows = await queryRows<Row>(
    db,
    sql`
    SELECT f."id", f."key", f."basis", r."year", i."code" AS "indicator", q."code" AS "partOf", v."printed", v."value",
      EXISTS (SELECT 1 FROM "Block" b WHERE b."sectionId" = f."sectionId" AND b."seriesId" IS NOT NULL) AS "isAmongEvents"
    FROM "Field" f
    JOIN "Report" r ON r."id" = f."reportId"
    JOIN "Section" h ON h."id" = f."sectionId" AND h."hidden" = false
    LEFT JOIN "Indicator" i ON i."id" = f."indicatorId"
    LEFT JOIN "Field" p ON p."id" = f."partOfId"
    LEFT JOIN "Indicator" q ON q."id" = p."indicatorId"
    LEFT JOIN "Revision" v ON v."id" = f."approvedId"
    WHERE ${condition} AND f."hidden" = false AND (r."year" = ${year} OR v."value" IS NOT NULL)
    ORDER BY r."year" DESC, f."position", f."key"`,
  );
  const among = rows.filter((row) => Number(row.isAmongEvents) > 0).map(({ id }) => id);
  const series = among.length > 0 ? await seriesCodes(db, among) : new Map<string, string>();
  return rows.map((row) => figureOf(row, series.get(row.id) ?? null));
}

function figureOf({ key, indicator, partOf, basis, ...row }: Row, series: string | null) {
  const value = JSON.parse(row.value ?? "null") as Value;
  const printed = row.printed ?? "";
  return { key, indicator, partOf, basis, series, year: Number(row.year), printed, value };
}
