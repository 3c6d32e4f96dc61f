import "server-only";
import { cache } from "react";
import { reader } from "@/lib/platform/database";
import { type FigureVersion, figureVersionsOf } from "../changes/figure-versions";
import type { Release, ReleaseSummary } from "../content/model";
import { findReleaseInForce, releasesInForce, versionsInForce } from "../releases/in-force-repository";
import { type ReleaseUpdate, updatesOf } from "../changes/release-updates";
import { parseVersion } from "../content/version";

// The public side reads releases in force and nothing else.

// One moment for a whole request, so that a release which takes effect meanwhile does not split a page.
const requestTime = cache(() => new Date());

/** Every release in force or superseded, newest year first, newest version first. */
export const publishedReleases = cache((now?: Date): Promise<ReleaseSummary[]> =>
  releasesInForce(reader(), now ?? requestTime()),
);

/** The release of a year: the latest, or the named version ("1.0"); null when there is none in force. */
export const findRelease = cache(
  async (year: number, version?: string, now?: Date): Promise<Release | null> => {
    if (!Number.isInteger(year)) return null;
    const parsed = version === undefined ? undefined : parseVersion(version);
    if (parsed === null) return null;
    return findReleaseInForce(reader(), now ?? requestTime(), { year, version: parsed });
  },
);

/** Every version of a year with what it changed in the one before it, newest first; empty when there is none. */
export const findUpdates = cache(async (year: number, now?: Date): Promise<ReleaseUpdate[]> =>
  updatesOf(await versionsInForce(reader(), now ?? requestTime(), year)),
);

// A release never changes: the versions of one year, read once, serve all figures of its report.
let kept: { of: string; versions: Promise<Release[]> } | undefined;

/** What every version of a year said of a figure, the newest first. */
export async function findFigureVersions(year: number, key: string): Promise<FigureVersion[]> {
  const releases = (await publishedReleases()).filter((release) => release.year === year);
  const of = releases.map(({ id }) => id).join();
  if (kept?.of !== of) {
    const versions = versionsInForce(reader(), requestTime(), year);
    kept = { of, versions };
    versions.catch(() => (kept = undefined));
  }
  return figureVersionsOf(await kept.versions, key);
}
