import "server-only";
import { cache } from "react";
import { inTurns } from "@/lib/platform/in-turns";
import { type AcrossYears, type JoinedRelease, joinYears } from "./across-years";
import { findRelease, publishedReleases } from "./reads";

// Releases never change, so the result for one set of them is valid until the set changes. Only the last one is cached.
let cached: { key: string; joined: Promise<AcrossYears> } | undefined;
let cachedWith: { key: string; across: AcrossYears; joined: AcrossYears } | undefined;

/** Returns the latest releases in force, joined across years. */
export const acrossYearsInForce = cache(async (): Promise<AcrossYears> => {
  const inForce = (await publishedReleases()).filter(({ isLatest }) => isLatest);
  const key = inForce.map(({ id }) => id).join();
  if (cached?.key !== key) {
    const joined = join(inForce.map(({ year, version }) => ({ year, version })));
    cached = { key, joined };
    joined.catch(() => (cached = undefined));
  }
  return cached.joined;
});

/** The same, with a preview in place of its year's release. */
export async function acrossYearsWith(release: JoinedRelease): Promise<AcrossYears> {
  const across = await acrossYearsInForce();
  if (across.releases.some(({ id }) => id === release.id)) return across;
  const key = release.contentHash && `${release.contentHash} ${release.base}`;
  if (key !== "" && cachedWith?.key === key && cachedWith.across === across) return cachedWith.joined;
  const joined = joinYears([...across.releases.filter(({ year }) => year !== release.year), release]);
  cachedWith = { key, across, joined };
  return joined;
}

async function join(versions: { year: number; version: string }[]): Promise<AcrossYears> {
  const releases = await inTurns(versions, ({ year, version }) => findRelease(year, version));
  return joinYears(releases.filter((release) => release !== null));
}
