import "server-only";
import type { Db } from "@/lib/platform/database";
import type { ExportFilter } from "./export-filter";
import { releasesInForce } from "./in-force-repository";
import type { ReleaseSummary } from "./model";
import { observationColumns, type Observation } from "./observation";

const select = Object.fromEntries(observationColumns.map((column) => [column, true])) as Record<
  (typeof observationColumns)[number],
  true
>;

const pageSize = 1000;

/** The observations asked for, newest year first and then in print order, a page at a time. */
export async function* observationsMatching(
  db: Db,
  filter: ExportFilter,
  now: Date,
): AsyncGenerator<Observation[]> {
  for (const { id } of await releasesMatching(db, filter, now)) {
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

/** The releases that a filter takes its rows from, newest year first. */
export async function releasesMatching(
  db: Db,
  { years, versions }: ExportFilter,
  now: Date,
): Promise<ReleaseSummary[]> {
  const releases = await releasesInForce(db, now);
  return releases
    .filter((release) => !years || years.includes(release.year))
    .filter((release) => (versions ? versions.includes(release.version) : release.isLatest));
}

/** How many observations each release has, by its id. */
export async function observationCounts(db: Db): Promise<Map<string, number>> {
  const rows = await db.observation.groupBy({ by: "releaseId", _count: true });
  return new Map(rows.map(({ releaseId, _count }) => [releaseId, _count]));
}
