import "server-only";
import { cache } from "react";
import { type AcrossYears, type JoinedRelease, joinYears } from "./across-years";
import { findRelease, publishedReleases } from "./reads";

// A release never changes, so what was joined from a set of them holds until the set is another. One set is kept.
let kept: { of: string; joined: Promise<AcrossYears> } | undefined;
let keptWith: { of: string; across: AcrossYears; joined: AcrossYears } | undefined;

/** All that the releases in force say, joined across years. */
export const acrossYearsInForce = cache(async (): Promise<AcrossYears> => {
  const inForce = (await publishedReleases()).filter(({ isLatest }) => isLatest);
  const of = inForce.map(({ id }) => id).join();
  if (kept?.of !== of) {
    const joined = join(inForce.map(({ year, version }) => ({ year, version })));
    kept = { of, joined };
    joined.catch(() => (kept = undefined));
  }
  return kept.joined;
});

/** The same with this release in its year's place: a superseded version, or one that is not public yet. */
export async function acrossYearsWith(release: JoinedRelease): Promise<AcrossYears> {
  const across = await acrossYearsInForce();
  if (across.releases.some(({ id }) => id === release.id)) return across;
  const of = release.contentHash && `${release.contentHash} ${release.base}`;
  if (of !== "" && keptWith?.of === of && keptWith.across === across) return keptWith.joined;
  const joined = joinYears([...across.releases.filter(({ year }) => year !== release.year), release]);
  keptWith = { of, across, joined };
  return joined;
}

async function join(asked: { year: number; version: string }[]): Promise<AcrossYears> {
  const releases = await Promise.all(asked.map(({ year, version }) => findRelease(year, version)));
  return joinYears(releases.filter((release) => release !== null));
}
