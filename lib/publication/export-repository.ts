import "server-only";
import type { Db } from "@/lib/platform/database";
import type { ExportFilter } from "./export-filter";
import { observationColumns, type Observation } from "./observation";
import { allReleases } from "./repository";

const select = Object.fromEntries(observationColumns.map((column) => [column, true])) as Record<
  (typeof observationColumns)[number],
  true
>;

const pageSize = 1000;

/** Years and codes of a filter that no release has. */
export async function findUnknownValues(db: Db, filter: ExportFilter): Promise<string[]> {
  const { years = [], indicators = [], series = [] } = filter;
  const releases = await db.release.findMany({ where: { year: { in: years } }, select: { year: true } });
  const knownYears = new Set(releases.map(({ year }) => year));
  const codes = await publishedCodes(db, indicators, series);
  return [
    ...years.filter((year) => !knownYears.has(year)).map(String),
    ...[...indicators, ...series].filter((code) => !codes.has(code)),
  ];
}

async function publishedCodes(db: Db, indicators: string[], series: string[]): Promise<Set<string>> {
  const rows = await db.observation.findMany({
    where: { OR: [{ indicator_code: { in: indicators } }, { series_code: { in: series } }] },
    distinct: ["indicator_code", "series_code"],
    select: { indicator_code: true, series_code: true },
  });
  return new Set(rows.flatMap((row) => [row.indicator_code, row.series_code]));
}

/** The observations asked for, newest year first and then in print order, a page at a time. */
export async function* observationsMatching(db: Db, filter: ExportFilter): AsyncGenerator<Observation[]> {
  for (const { id } of await releasesOf(db, filter)) {
    let after = -1;
    while (true) {
      const rows = await pageAfter(db, id, after, filter);
      if (rows.length > 0) yield rows.map(({ position: _, ...row }) => row);
      if (rows.length < pageSize) break;
      after = rows.at(-1)?.position ?? after;
    }
  }
}

function pageAfter(db: Db, releaseId: string, after: number, filter: ExportFilter) {
  return db.observation.findMany({
    where: {
      releaseId,
      position: { gt: after },
      ...(filter.sections && { section_number: { in: filter.sections } }),
      ...(filter.indicators && { indicator_code: { in: filter.indicators } }),
      ...(filter.series && { series_code: { in: filter.series } }),
    },
    orderBy: { position: "asc" },
    take: pageSize,
    select: { ...select, position: true },
  });
}

async function releasesOf(db: Db, { years, versions }: ExportFilter) {
  const releases = await allReleases(db);
  return releases
    .filter((release) => !years || years.includes(release.year))
    .filter((release) => (versions ? versions.includes(release.version) : release.isLatest));
}
