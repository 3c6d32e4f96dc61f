import "server-only";
import type { Db } from "@/lib/platform/database";
import { cellsOf } from "@/lib/platform/read-only-rows";
import type { ExportFilter } from "./export-filter";
import type { ReleaseSummary } from "../content/model";
import { observationColumns, type ObservationCells } from "./observation";
import { codeColumns, type CodeColumn } from "./unknown-value";

/** Which of the releases in force a filter takes its rows from, newest year first. */
export function releasesAmong(
  inForce: readonly ReleaseSummary[],
  { years, versions }: ExportFilter,
): ReleaseSummary[] {
  return inForce
    .filter((release) => !years || years.includes(release.year))
    .filter((release) => (versions ? versions.includes(release.version) : release.isLatest));
}

const columns = observationColumns.map((column) => `"${column}"`).join(", ");

/** As many positions of a release as are looked at in one turn: two or three milliseconds of work. */
const turn = 200;

/**
 * The observations asked for of these releases, a page at a time and in print order. A page is what one turn found, and may
 * be empty. A release never changes, so pages that are read one after another belong together.
 */
export function* observationsOfReleases(
  releases: readonly ReleaseSummary[],
  filter: ExportFilter,
): Generator<ObservationCells[]> {
  for (const release of releases) {
    const few = filter.indicators && fewOf(release, filter, filter.indicators);
    if (few) yield few;
    else yield* allOf(release, filter);
  }
}

function* allOf({ id }: ReleaseSummary, filter: ExportFilter): Generator<ObservationCells[]> {
  const { sql, values } = narrowing(filter);
  const page = `SELECT ${columns} FROM "Observation"
    WHERE "releaseId" = ? AND "position" > ? AND "position" <= ?${sql} ORDER BY "position"`;
  const [last] = cellsOf('SELECT max("position") FROM "Observation" WHERE "releaseId" = ?', id);
  for (let after = -1; after < Number(last?.[0] ?? -1); after += turn)
    yield cellsOf(page, id, after, after + turn, ...values);
}

/** The rows of an indicator by its own index, where they are few as in any report; null where they are many. */
function fewOf(
  { id, year }: ReleaseSummary,
  filter: ExportFilter,
  indicators: string[],
): ObservationCells[] | null {
  const codes = JSON.stringify(indicators);
  const found = `FROM "Observation"
    WHERE "indicator_code" IN (SELECT "value" FROM json_each(?)) AND "report_year" = ?`;
  const most = 10 * turn;
  const [counted] = cellsOf(`SELECT count(*) FROM (SELECT 1 ${found} LIMIT ${most + 1})`, codes, year);
  if (Number(counted?.[0]) > most) return null;
  const { sql, values } = narrowing({ ...filter, indicators: undefined });
  // The + keeps the index of releases from being taken for the better one.
  const query = `SELECT ${columns} ${found} AND +"releaseId" = ?${sql} ORDER BY +"position"`;
  return cellsOf(query, codes, year, id, ...values);
}

function narrowing({ sections, indicators, series }: ExportFilter): { sql: string; values: string[] } {
  const lists = [
    { column: codeColumns.section, list: sections },
    { column: codeColumns.indicator, list: indicators },
    { column: codeColumns.series, list: series },
  ].filter(({ list }) => list !== undefined);
  return {
    sql: lists.map(({ column }) => ` AND "${column}" IN (SELECT "value" FROM json_each(?))`).join(""),
    values: lists.map(({ list }) => JSON.stringify(list)),
  };
}

const knownValues = new Map<string, ReadonlySet<string>>();

/** The codes that a release has in a column. Looked up once, because a release never changes. */
export function valuesOf({ id }: ReleaseSummary, column: CodeColumn): ReadonlySet<string> {
  const key = `${column} ${id}`;
  const known = knownValues.get(key);
  if (known) return known;
  const rows = cellsOf(
    `SELECT DISTINCT "${column}" FROM "Observation" WHERE "releaseId" = ? AND "${column}" <> ''`,
    id,
  );
  const found = new Set(rows.map(([value]) => String(value)));
  knownValues.set(key, found);
  return found;
}

/** How many observations each release has, by its id. */
export async function observationCounts(db: Db): Promise<Map<string, number>> {
  const rows = await db.observation.groupBy({ by: "releaseId", _count: true });
  return new Map(rows.map(({ releaseId, _count }) => [releaseId, _count]));
}
