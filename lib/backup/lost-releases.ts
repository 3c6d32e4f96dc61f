import "server-only";
import { openSetStore } from "@/lib/prepared/set-store";
import { openDatabase, scheduledReleases, stateOf } from "./database-state";
import type { ReleaseName } from "./model";

type Version = Omit<ReleaseName, "id">;

export type Present = { inDatabase: readonly ReleaseName[]; inPages: readonly Version[] };

/** Returns what is published now, as far as the database can be read, and as far as pages are prepared. */
export async function publishedNow(database: string, prepared: string): Promise<Present> {
  return { inDatabase: releasesIn(database), inPages: await versionsIn(prepared) };
}

// A database is often restored because it can no longer be read.
function releasesIn(database: string): readonly ReleaseName[] {
  try {
    const db = openDatabase(database);
    try {
      const scheduled = scheduledReleases(db, new Date());
      return stateOf(db).releases.filter(({ id }) => !scheduled.has(id));
    } finally {
      db.close();
    }
  } catch {
    return [];
  }
}

const versionPage = /^\/reports\/(\d+)\/versions\/([\d.]+)$/;

async function versionsIn(prepared: string): Promise<readonly Version[]> {
  const set = await openSetStore(prepared).open("current");
  return (set?.urls ?? []).flatMap((url) => {
    const [, year, version] = versionPage.exec(url) ?? [];
    return year && version ? [{ year: Number(year), version }] : [];
  });
}

/** Returns the versions of `present` that `restored` lacks, each once. */
export function lostReleases(present: Present, restored: readonly ReleaseName[]): Version[] {
  const ids = new Set(restored.map(({ id }) => id));
  const lost = [
    ...present.inDatabase.filter(({ id }) => !ids.has(id)),
    ...missingPages(present.inPages, restored),
  ];
  return [...new Map(lost.map(({ year, version }) => [`${year} ${version}`, { year, version }])).values()];
}

/** Returns the versions that have a page, but are not among the releases. */
export function missingPages(pages: readonly Version[], releases: readonly ReleaseName[]): Version[] {
  const names = new Set(releases.map(({ year, version }) => `${year} ${version}`));
  return pages.filter(({ year, version }) => !names.has(`${year} ${version}`));
}
