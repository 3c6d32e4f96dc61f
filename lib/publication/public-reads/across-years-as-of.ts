import "server-only";
import { reader } from "@/lib/platform/database";
import { inTurns } from "@/lib/platform/in-turns";
import type { Release, ReleaseSummary } from "../content/model";
import { momentsOfEffect } from "../releases/in-force-repository";
import { type AcrossYears, joinYears } from "./across-years";
import { joinedInForce } from "./across-years-reads";
import { versionAddress } from "./addresses";
import { comparedVersionsOf } from "./compared-versions";
import { readRelease, selectableReleases } from "./reads";
import { untracked } from "./tracked";

/** A version joined with the versions of other years that it is compared with, newest year first. */
export type AsOf = { across: AcrossYears; compared: ReleaseSummary[] };

// The pages of one version are asked for one after another, and what a version is compared with never changes.
let cached: { id: string; asOf: Promise<AsOf> } | undefined;

/**
 * Joins a version with those of other years that were in force when it took effect, each at the address of its version. A later
 * correction of another year therefore changes none of its pages.
 */
export async function acrossYearsAsOf(tracked: Release): Promise<AsOf> {
  const release = untracked(tracked);
  if (cached?.id !== release.id) {
    const asOf = join(release);
    cached = { id: release.id, asOf };
    asOf.catch(() => (cached = undefined));
  }
  return cached.asOf;
}

async function join(release: Release): Promise<AsOf> {
  const moments = await momentsOfEffect(reader(), new Date());
  const compared = comparedVersionsOf(release, await selectableReleases(), moments);
  const { releases: inForce } = await joinedInForce();
  const others = await inTurns(
    compared,
    async ({ id, year, version }) =>
      inForce.find((each) => each.id === id) ?? (await readRelease(year, version)),
  );
  const joined = [release, ...others].filter((each) => each !== null);
  const across = joinYears(
    joined.map((each) => ({ ...each, base: versionAddress(each.year, each.version) })),
  );
  return { across, compared };
}
