import "server-only";
import { cache } from "react";
import { reader } from "@/lib/platform/database";
import type { Release, ReleaseSummary } from "./model";
import { allReleases, findReleaseOf } from "./repository";
import { parseVersion } from "./version";

// The public side reads releases and nothing else.

/** Every release in force or superseded, newest year first, newest version first. */
export const publishedReleases = cache((): Promise<ReleaseSummary[]> => allReleases(reader()));

/** The release of a year: the latest, or the named version ("1.0"); null when there is none. */
export const findRelease = cache(async (year: number, version?: string): Promise<Release | null> => {
  if (!Number.isInteger(year)) return null;
  if (version === undefined) return findReleaseOf(reader(), year);
  const parsed = parseVersion(version);
  return parsed && findReleaseOf(reader(), year, parsed);
});
