import type { ReleaseSummary } from "../content/model";

/**
 * Returns the version of each other year that was in force when a release took effect, newest year first. Releases are the newest
 * year first, newest version first; `moments` tells by id in which order they took effect.
 */
export function comparedVersionsOf<R extends ReleaseSummary>(
  { id, year }: ReleaseSummary,
  releases: readonly R[],
  moments: ReadonlyMap<string, number>,
): R[] {
  const momentOf = (release: { id: string }) => moments.get(release.id) ?? Infinity;
  const inForce = releases.filter((each) => each.year !== year && momentOf(each) <= momentOf({ id }));
  return inForce.filter((each, index) => inForce[index - 1]?.year !== each.year);
}
