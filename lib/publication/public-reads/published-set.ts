import "server-only";
import { reader } from "@/lib/platform/database";
import { inTurns } from "@/lib/platform/in-turns";
import type { Release } from "../content/model";
import { parseVersion } from "../content/version";
import { observationCounts } from "../observations/export-repository";
import { findReleaseInForce, nextEmbargo, releasesInForce } from "../releases/in-force-repository";

/** The releases that the public site shows. `changesAt` is when a scheduled one takes effect; null if none is scheduled. */
export type PublishedSet = { releases: (Release & { observations: number })[]; changesAt: Date | null };

export async function findPublishedSet(): Promise<PublishedSet> {
  const now = new Date();
  const summaries = await releasesInForce(reader(), now);
  const stored = await inTurns(summaries, ({ year, version }) =>
    findReleaseInForce(reader(), now, { year, version: parseVersion(version) ?? undefined }),
  );
  const counts = await observationCounts(reader());
  const releases = stored
    .filter((release) => release !== null)
    .map((release) => ({ ...release, observations: counts.get(release.id) ?? 0 }));
  return { releases, changesAt: await nextEmbargo(reader(), now) };
}
