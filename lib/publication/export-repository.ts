import "server-only";
import type { Db } from "@/lib/platform/database";
import type { ExportFilter } from "./export-filter";
import { inForceAt } from "./in-force";
import { releasesInForce } from "./in-force-repository";
import { observationColumns, type Observation } from "./observation";

const select = Object.fromEntries(observationColumns.map((column) => [column, true])) as Record<
  (typeof observationColumns)[number],
  true
>;

const pageSize = 1000;

/** Years and codes of a filter that no release has. */
export async function findUnknownValues(db: Db, filter: ExportFilter, now: Date): Promise<string[]> {
  const { years = [], indicators = [], series = [] } = filter;
  const knownYears = new Set((await releasesInForce(db, now)).map(({ year }) => year));
  const codes = await publishedCodes(db, [...indicators, ...series], now);
  return [
    ...years.filter((year) => !knownYears.has(year)).map(String),
    ...[...indicators, ...series].filter((code) => !codes.has(code)),
  ];
}

async function publishedCodes(db: Db, asked: string[], now: Date): Promise<Set<string>> {
  const rows = await db.observation.findMany({
    where: {
      release: inForceAt(now),
      OR: [{ indicator_code: { in: asked } }, { series_code: { in: asked } }],
    },
    distinct: ["indicator_code", "series_code"],
    select: { indicator_code: true, series_code: true },
  });
  return new Set(rows.flatMap((row) => [row.indicator_code, row.series_code]));
}

/** The observations asked for, newest year first and then in print order, a page at a time. */
export async function* observationsMatching(
  db: Db,
  filter: ExportFilter,
  now: Date,
): AsyncGenerator<Observation[]> {
  for (const { id } of await releasesOf(db, filter, now)) {
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

async function releasesOf(db: Db, { years, versions }: ExportFilter, now: Date) {
  const releases = await releasesInForce(db, now);
  return releases
    .filter((release) => !years || years.includes(release.year))
    .filter((release) => (versions ? versions.includes(release.version) : release.isLatest));
}
