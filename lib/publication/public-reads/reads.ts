import "server-only";
import { oncePerRequest } from "@/lib/platform/http/once-per-request";
import { reader } from "@/lib/platform/database";
import { dependOn } from "@/lib/platform/public-pages/dependencies";
import { inTurns } from "@/lib/platform/in-turns";
import { correctedBetween, type Corrections, joinCorrections } from "../changes/corrections";
import { type FigureVersion, figureVersionsOf } from "../changes/figure-versions";
import type { ReleaseUpdate } from "../changes/release-updates";
import type { Release, ReleaseSummary } from "../content/model";
import { partName } from "../content/part-name";
import { parseVersion } from "../content/version";
import {
  findContentInForce,
  findReleaseInForce,
  releasesInForce,
  reportsOf,
} from "../releases/in-force-repository";
import { findChanges, findCorrected } from "../releases/version-changes";
import { type Occurrence, occurrencesOf } from "./occurrences";
import { contentsInForce } from "./release-contents-reads";
import { trackedCorrections, trackedLatest, trackedVersion, untracked } from "./tracked";

// Public pages read releases in force and nothing else. Each read notes what it gives away (parts.ts), so that a page that was
// prepared is made anew when that changes.

// One time for a whole request, so that a release taking effect meanwhile does not mix two versions on a page.
const requestTime = oncePerRequest(() => new Date());

/** Lists the releases in force or superseded, newest year first, newest version first. */
export const publishedReleases = oncePerRequest((now?: Date): Promise<ReleaseSummary[]> => {
  dependOn(partName("releases"));
  return selectableReleases(now);
});

/** Lists the same to select from, for those who note what they selected. Read once for a whole request. */
export const selectableReleases = oncePerRequest((now?: Date): Promise<ReleaseSummary[]> =>
  releasesInForce(reader(), now ?? requestTime()),
);

async function versionsOf(year: number, now?: Date): Promise<ReleaseSummary[]> {
  return (await selectableReleases(now)).filter((release) => release.year === year);
}

/** Returns the same as `findRelease` for those who note themselves what they give away of it. */
export const readRelease = oncePerRequest(
  async (year: number, version?: string, now?: Date): Promise<Release | null> => {
    if (!Number.isInteger(year)) return null;
    const parsed = version === undefined ? undefined : parseVersion(version);
    if (parsed === null) return null;
    return findReleaseInForce(reader(), await selectableReleases(now), { year, version: parsed });
  },
);

/** Returns the latest release of a year, or the given version ("1.0"); null if there is none in force. */
export const findRelease = oncePerRequest(
  async (year: number, version?: string, now?: Date): Promise<Release | null> => {
    const release = await readRelease(year, version, now);
    if (!release) return null;
    return version === undefined ? trackedLatest(release) : trackedVersion(release);
  },
);

/** A figure of a version as the version that first published it so has it. */
export type FigureOrigin = {
  release: Release;
  /** The version that corrected the figure to what it is in force, or that is in force without it; null if it is still the same. */
  successor: ReleaseSummary | null;
};

/** Finds the version that first published a figure as it is in the given version; null if that has no such figure. */
export async function findFigureOrigin(
  year: number,
  version: string,
  key: string,
): Promise<FigureOrigin | null> {
  const [release, latest] = [await readRelease(year, version), await readRelease(year)];
  const since = release && (await sinceIn(release, key));
  if (!latest || since === null) return null;
  const origin = since === version ? release : await readRelease(year, since);
  const corrected = await findFigureRelease(year, key);
  if (!corrected) dependOn(partName("version", year));
  return origin && { release: origin, successor: corrected?.id === origin.id ? null : (corrected ?? latest) };
}

/** Returns the version that first published a figure as it is in the latest release of a year; null if that has none. */
export async function findFigureRelease(year: number, key: string): Promise<ReleaseSummary | null> {
  dependOn(partName("figure", year, key));
  const latest = await readRelease(year);
  const since = latest && (await sinceIn(latest, key));
  const releases = await selectableReleases();
  return releases.find((release) => release.year === year && release.version === since) ?? null;
}

async function sinceIn({ id }: ReleaseSummary, key: string): Promise<string | null> {
  const contents = await contentsInForce(await selectableReleases());
  return contents.get(id)?.figures.get(key) ?? null;
}

/** Returns all occurrences of a figure in the latest release of a year, in print order. */
export async function findOccurrences(year: number, key: string): Promise<readonly Occurrence[]> {
  dependOn(partName("occurrences", year, key));
  const latest = await readRelease(year);
  return latest ? occurrencesOf(latest.report, key) : [];
}

/** Returns the stored text of a version, whose SHA-256 is its contentHash; null if there is none in force. */
export async function findDocument(year: number, version: string): Promise<string | null> {
  const parsed = parseVersion(version);
  return Number.isInteger(year) && parsed
    ? findContentInForce(reader(), await selectableReleases(), { year, version: parsed })
    : null;
}

/** Lists the versions of a year with what each changed in the one before, newest first; empty if there are none. */
export const findUpdates = oncePerRequest(async (year: number, now?: Date): Promise<ReleaseUpdate[]> => {
  dependOn(partName("version", year));
  const versions = await versionsOf(year, now);
  return inTurns([...versions.entries()], async ([index, release]) => ({
    release,
    ...(await findChanges(release, versions[index + 1] ?? null)),
  }));
});

/** Lists the versions of every year in the same way, newest year first. */
export const publishedUpdates = oncePerRequest(async (): Promise<ReleaseUpdate[]> => {
  const years = new Set((await publishedReleases()).map(({ year }) => year));
  return (await inTurns([...years], (year) => findUpdates(year))).flat();
});

// Releases never change, so the versions of one year are read once for all pages of its report.
let cachedVersions: { key: string; versions: Promise<Release[]> } | undefined;

async function versionsOfYear(year: number): Promise<Release[]> {
  const releases = await versionsOf(year);
  const key = releases.map(({ id }) => id).join();
  if (cachedVersions?.key !== key) {
    const versions = reportsOf(reader(), releases);
    cachedVersions = { key, versions };
    versions.catch(() => (cachedVersions = undefined));
  }
  return cachedVersions.versions;
}

/** Returns a figure in every version of a year that published it anew, newest first. */
export async function findFigureVersions(year: number, figureKey: string): Promise<FigureVersion[]> {
  dependOn(partName("figure", year, figureKey));
  return figureVersionsOf(await versionsOfYear(year), figureKey);
}

const cachedCorrections = new WeakMap<Release, Corrections>();

/**
 * Returns what was corrected in a report up to a release, which need not be published yet. Later versions do not count, so that
 * the pages of a superseded version never change.
 */
export async function findCorrections(tracked: Release): Promise<Corrections> {
  const release = untracked(tracked);
  const corrections = await correctionsUpTo(release);
  return release === tracked ? corrections : trackedCorrections(release, corrections);
}

async function correctionsUpTo(release: Release): Promise<Corrections> {
  const cached = cachedCorrections.get(release);
  if (cached) return cached;
  const versions = await versionsOf(release.year);
  const at = versions.findIndex(({ id }) => id === release.id);
  const published = at < 0 ? versions : versions.slice(at);
  const corrected = await inTurns([...published.slice(0, -1).entries()], async ([index, each]) => ({
    release: each,
    ...(await findCorrected(each, published[index + 1] ?? null)),
  }));
  const corrections = joinCorrections([
    ...(at < 0 ? await correctedIn(release, published) : []),
    ...corrected,
  ]);
  cachedCorrections.set(release, corrections);
  return corrections;
}

/** What a release that is not published yet corrects in the newest version; nothing if there is none. */
async function correctedIn(release: Release, [newest]: readonly ReleaseSummary[]) {
  const [before] = newest ? await reportsOf(reader(), [newest]) : [];
  return before ? [{ release, ...correctedBetween(before.report, release.report) }] : [];
}
