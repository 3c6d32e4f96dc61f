import type { ReleaseSummary } from "../content/model";

/**
 * Returns the version of each other year that was in force when a release took effect, newest year first. Releases are the newest
 * year first, newest version first; `moments` tells by id in which order they took effect.
 */
export function comparedVersionsOf(
  { id, year }: ReleaseSummary,
  releases: readonly ReleaseSummary[],
  moments: ReadonlyMap<string, number>,
): ReleaseSummary[] {
  const momentOf = (release: { id: string }) => moments.get(release.id) ?? Infinity;
  const inForce = releases.filter((each) => each.year !== year && momentOf(each) <= momentOf({ id }));
  return inForce.filter((each, index) => inForce[index - 1]?.year !== each.year);
}
