import "server-only";
import type { Db } from "@/lib/platform/database";
import { type ExportFilter, filterNames, type UnknownValue } from "./export-filter";
import { releasesInForce } from "./in-force-repository";

const columns = { section: "section_number", indicator: "indicator_code", series: "series_code" } as const;

/** The first value asked for that no release in force has; null when there is none. */
export async function findUnknownValue(
  db: Db,
  filter: ExportFilter,
  now: Date,
): Promise<UnknownValue | null> {
  const releases = await releasesInForce(db, now);
  const ids = JSON.stringify(releases.map(({ id }) => id));
  const ofReleases = {
    year: [...new Set(releases.map(({ year }) => String(year)))],
    version: [...new Set(releases.map(({ version }) => version))].toSorted(),
  };
  for (const [name, property] of Object.entries(filterNames)) {
    const asked = filter[property]?.map(String) ?? [];
    const allowed = name === "year" || name === "version" ? ofReleases[name] : null;
    const missing = allowed
      ? asked.filter((value) => !allowed.includes(value))
      : await missingIn(db, { name, asked, ids });
    if (missing[0] !== undefined)
      return { name, value: missing[0], allowed: allowed ?? (await allIn(db, { name, ids })) };
  }
  return null;
}

// A value that there is is found at once; only one that there is not takes a walk through the rows.
async function missingIn(db: Db, { name, asked, ids }: { name: string; asked: string[]; ids: string }) {
  if (asked.length === 0) return [];
  const column = columns[name as keyof typeof columns];
  const rows = await db.$queryRawUnsafe<{ value: string }[]>(
    `SELECT a."value" FROM json_each(?) a WHERE NOT EXISTS (
       SELECT 1 FROM "Observation" o
       WHERE o."${column}" = a."value" AND o."releaseId" IN (SELECT "value" FROM json_each(?)))`,
    JSON.stringify(asked),
    ids,
  );
  return rows.map(({ value }) => value);
}

async function allIn(db: Db, { name, ids }: { name: string; ids: string }): Promise<string[]> {
  const column = columns[name as keyof typeof columns];
  const rows = await db.$queryRawUnsafe<{ value: string }[]>(
    `SELECT DISTINCT "${column}" AS "value" FROM "Observation"
     WHERE "releaseId" IN (SELECT "value" FROM json_each(?)) AND "${column}" <> '' ORDER BY 1`,
    ids,
  );
  return rows.map(({ value }) => value);
}
