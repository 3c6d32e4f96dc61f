import "server-only";
import { cache } from "react";
import { reader } from "@/lib/platform/database";
import { inTurns } from "@/lib/platform/in-turns";
import { type Corrections, correctionsOf } from "../changes/corrections";
import { type FigureVersion, figureVersionsOf } from "../changes/figure-versions";
import { type ReleaseUpdate, updatesOf } from "../changes/release-updates";
import type { Release, ReleaseSummary } from "../content/model";
import { parseVersion } from "../content/version";
import {
  findContentInForce,
  findReleaseInForce,
  releasesInForce,
  versionsInForce,
} from "../releases/in-force-repository";

// Public pages read releases in force and nothing else.

// One time for a whole request, so that a release taking effect meanwhile does not mix two versions on a page.
const requestTime = cache(() => new Date());

/** Lists the releases in force or superseded, newest year first, newest version first. */
export const publishedReleases = cache((now?: Date): Promise<ReleaseSummary[]> =>
  releasesInForce(reader(), now ?? requestTime()),
);

/** Returns the latest release of a year, or the given version ("1.0"); null if there is none in force. */
export const findRelease = cache(
  async (year: number, version?: string, now?: Date): Promise<Release | null> => {
    if (!Number.isInteger(year)) return null;
    const parsed = version === undefined ? undefined : parseVersion(version);
    if (parsed === null) return null;
    return findReleaseInForce(reader(), now ?? requestTime(), { year, version: parsed });
  },
);

/** Returns the stored text of a version, whose SHA-256 is its contentHash; null if there is none in force. */
export async function findDocument(year: number, version: string): Promise<string | null> {
  const parsed = parseVersion(version);
  return Number.isInteger(year) && parsed
    ? findContentInForce(reader(), requestTime(), { year, version: parsed })
    : null;
}

/** Lists the versions of a year with what each changed in the one before, newest first; empty if there are none. */
export const findUpdates = cache(async (year: number, now?: Date): Promise<ReleaseUpdate[]> =>
  updatesOf(await versionsInForce(reader(), now ?? requestTime(), year)),
);

/** Lists the versions of every year in the same way, newest year first. */
export const publishedUpdates = cache(async (): Promise<ReleaseUpdate[]> => {
  const years = new Set((await publishedReleases()).map(({ year }) => year));
  return (await inTurns([...years], (year) => findUpdates(year))).flat();
});

// Releases never change, so the versions of one year are read once for all pages of its report.
let cachedVersions: { key: string; versions: Promise<Release[]> } | undefined;

async function versionsOfYear(year: number): Promise<Release[]> {
  const releases = (await publishedReleases()).filter((release) => release.year === year);
  const key = releases.map(({ id }) => id).join();
  if (cachedVersions?.key !== key) {
    const versions = versionsInForce(reader(), requestTime(), year);
    cachedVersions = { key, versions };
    versions.catch(() => (cachedVersions = undefined));
  }
  return cachedVersions.versions;
}

/** Returns a figure in every version of a year, newest first. */
export async function findFigureVersions(year: number, figureKey: string): Promise<FigureVersion[]> {
  return figureVersionsOf(await versionsOfYear(year), figureKey);
}

const cachedCorrections = new WeakMap<Release, Corrections>();

/**
 * Returns what was corrected in a report up to a release, which need not be published yet. Later versions do not count, so that
 * the pages of a superseded version never change.
 */
export async function findCorrections(release: Release): Promise<Corrections> {
  const cached = cachedCorrections.get(release);
  if (cached) return cached;
  const versions = (await publishedReleases()).filter(({ year }) => year === release.year);
  const at = versions.findIndex(({ id }) => id === release.id);
  const isFirst = at === versions.length - 1;
  const earlier = isFirst ? [] : (await versionsOfYear(release.year)).slice(at + 1);
  const corrections = correctionsOf([release, ...earlier]);
  cachedCorrections.set(release, corrections);
  return corrections;
}
