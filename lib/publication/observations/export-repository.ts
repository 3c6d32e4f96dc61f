import "server-only";
import type { Db } from "@/lib/platform/database";
import { cellsOf, amongSql } from "@/lib/platform/read-only-rows";
import type { ReleaseSummary } from "../content/model";
import type { ExportFilter } from "./export-filter";
import type { ObservationCells, ObservationColumn } from "./observation-row";
import { codeColumns, type CodeColumn } from "./unknown-value";

/** Returns the releases in force that a filter selects rows from, in the given order. */
export function releasesAmong(
  inForce: readonly ReleaseSummary[],
  { years, versions }: ExportFilter,
): ReleaseSummary[] {
  return inForce
    .filter((release) => !years || years.includes(release.year))
    .filter((release) => (versions ? versions.includes(release.version) : release.isLatest));
}

type Columns = readonly ObservationColumn[];
const listed = (columns: Columns) => columns.map((column) => `"${column}"`).join(", ");

// Positions of a release read at a time: two or three milliseconds, after which other requests may run.
const batchSize = 200;

/**
 * Yields the observations of releases that match a filter, in print order. A page is what one batch matched and may be empty.
 * No transaction is needed between pages, because releases never change.
 */
export async function* observationsOfReleases(
  releases: readonly ReleaseSummary[],
  filter: ExportFilter,
  columns: Columns,
): AsyncGenerator<ObservationCells[]> {
  for (const release of releases) {
    const { indicators } = filter;
    const rows = indicators && (await lookUpByIndicator(release, { ...filter, indicators }, columns));
    if (rows) yield rows;
    else yield* scanRelease(release, filter, columns);
  }
}

async function* scanRelease(
  { id }: ReleaseSummary,
  filter: ExportFilter,
  columns: Columns,
): AsyncGenerator<ObservationCells[]> {
  const { sql, values } = conditionsOf(filter);
  const page = `SELECT ${listed(columns)} FROM "Observation"
    WHERE "releaseId" = ? AND "position" > ? AND "position" <= ?${sql} ORDER BY "position"`;
  const [last] = await cellsOf('SELECT max("position") FROM "Observation" WHERE "releaseId" = ?', id);
  for (let after = -1; after < Number(last?.[0] ?? -1); after += batchSize)
    yield cellsOf(page, id, after, after + batchSize, ...values);
}

/** Returns the rows of indicators by the index on their codes; null if that would be more rows than ten batches. */
async function lookUpByIndicator(
  { id, year }: ReleaseSummary,
  filter: ExportFilter & { indicators: string[] },
  columns: Columns,
): Promise<ObservationCells[] | null> {
  const codes = JSON.stringify(filter.indicators);
  const matching = `FROM "Observation"
    WHERE "indicator_code" ${amongSql()} AND "report_year" = ?`;
  const maxRows = 10 * batchSize;
  const first = `SELECT 1 ${matching} LIMIT ${maxRows + 1}`;
  const [counted] = await cellsOf(`SELECT count(*) FROM (${first}) AS "first"`, codes, year);
  if (Number(counted?.[0]) > maxRows) return null;
  const { indicators: _, ...others } = filter;
  const { sql, values } = conditionsOf(others);
  // What is concatenated or added has no index, so that SQLite does not use the one on releases instead.
  const query = `SELECT ${listed(columns)} ${matching} AND "releaseId" || '' = ?${sql} ORDER BY "position" + 0`;
  return cellsOf(query, codes, year, id, ...values);
}

function conditionsOf({ sections, indicators, series }: ExportFilter): { sql: string; values: string[] } {
  const lists = [
    { column: codeColumns.section, list: sections },
    { column: codeColumns.indicator, list: indicators },
    { column: codeColumns.series, list: series },
  ].filter(({ list }) => list !== undefined);
  return {
    sql: lists.map(({ column }) => ` AND "${column}" ${amongSql()}`).join(""),
    values: lists.map(({ list }) => JSON.stringify(list)),
  };
}

const cachedValues = new Map<string, ReadonlySet<string>>();

/** Returns the codes in a column of a release, cached because a release never changes. */
export async function valuesOf({ id }: ReleaseSummary, column: CodeColumn): Promise<ReadonlySet<string>> {
  const key = `${column} ${id}`;
  const cached = cachedValues.get(key);
  if (cached) return cached;
  const rows = await cellsOf(
    `SELECT DISTINCT "${column}" FROM "Observation" WHERE "releaseId" = ? AND "${column}" <> ''`,
    id,
  );
  const values = new Set(rows.map(([value]) => String(value)));
  cachedValues.set(key, values);
  return values;
}

/** Returns the number of observations of releases, by their ids; those without any are missing. */
export async function observationCounts(db: Db, ids: string[]): Promise<Map<string, number>> {
  const where = { releaseId: { in: ids } };
  const rows = await db.observation.groupBy({ by: "releaseId", where, _count: true });
  return new Map(rows.map(({ releaseId, _count }) => [releaseId, _count]));
}

type Names = { code: string; zh: string; en: string };

/** The codes that observations use. `hashes` are of rows that only their hash tells from others of their release. */
export type ReleasedCodes = {
  indicators: Names[];
  series: string[];
  topics: string[];
  breakdowns: string[];
  units: { sign: string; en: string }[];
  hashes: string[];
};

/** Returns the codes of releases, each once; the names of an indicator are those of the first release that has it. */
export async function codesOf(releases: readonly ReleaseSummary[]): Promise<ReleasedCodes> {
  const ids = JSON.stringify(releases.map(({ id }) => id));
  const distinct = async (column: ObservationColumn) => {
    const rows = await cellsOf(
      `SELECT DISTINCT "${column}" FROM "Observation" WHERE "releaseId" ${amongSql()} AND "${column}" <> ''`,
      ids,
    );
    return rows.map(([value]) => String(value));
  };
  const units = await cellsOf(
    `SELECT "unit", max("unit_name_en") FROM "Observation" WHERE "releaseId" ${amongSql()} AND "unit" <> '' GROUP BY "unit"`,
    ids,
  );
  return {
    indicators: await indicatorNamesOf(releases),
    series: await distinct("series_code"),
    topics: await distinct("topic_code"),
    breakdowns: await distinct("breakdown"),
    units: units.map(([sign, en]) => ({ sign: String(sign), en: String(en) })),
    hashes: (await Promise.all(releases.filter(isFirstFormat).map(hashesOfRepeated))).flat(),
  };
}

async function indicatorNamesOf(releases: readonly ReleaseSummary[]): Promise<Names[]> {
  const named = new Map<string, Names>();
  for (const { id } of releases)
    for (const [code, zh, en] of await cellsOf(
      `SELECT DISTINCT "indicator_code", "indicator_name_zh", "indicator_name_en" FROM "Observation"
       WHERE "releaseId" = ?`,
      id,
    ))
      if (!named.has(String(code)))
        named.set(String(code), { code: String(code), zh: String(zh), en: String(en) });
  return [...named.values()];
}

const isFirstFormat = ({ exportFormat }: ReleaseSummary) => exportFormat === 1;
const repeatedSql = `SELECT "indicator_code", "series_code" FROM "Observation" WHERE "releaseId" = ?
  GROUP BY "indicator_code", "series_code" HAVING count(*) > 1`;
const cachedRepeated = new Map<string, [indicator: string, series: string][]>();

/**
 * Returns the indicators, each with its event series, that a release of export format 1 has several values of, cached because a
 * release never changes. Later formats tell them apart by the column `breakdown`.
 */
export async function repeatedSeriesOf(
  release: ReleaseSummary,
): Promise<[indicator: string, series: string][]> {
  if (!isFirstFormat(release)) return [];
  const cached = cachedRepeated.get(release.id);
  if (cached) return cached;
  const rows = await cellsOf(repeatedSql, release.id);
  const repeated = rows.map(([indicator, series]): [string, string] => [String(indicator), String(series)]);
  cachedRepeated.set(release.id, repeated);
  return repeated;
}

async function hashesOfRepeated({ id }: ReleaseSummary): Promise<string[]> {
  const rows = await cellsOf(
    `SELECT "row_hash" FROM "Observation"
     WHERE "releaseId" = ? AND ("indicator_code", "series_code") IN (${repeatedSql})`,
    id,
    id,
  );
  return rows.map(([hash]) => String(hash));
}
