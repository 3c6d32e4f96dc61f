import "server-only";
import { reader } from "@/lib/platform/database";
import { observationCounts } from "../observations/export-repository";
import { findReleaseInForce, nextEmbargo, releasesInForce } from "../releases/in-force-repository";
import type { Release } from "../content/model";
import { parseVersion } from "../content/version";

/** All that the public side is made of at this moment, and until when that holds unless something is published. */
export type PublishedSet = { releases: (Release & { observations: number })[]; changesAt: Date | null };

export async function publishedSet(): Promise<PublishedSet> {
  const now = new Date();
  const summaries = await releasesInForce(reader(), now);
  const found = await Promise.all(
    summaries.map(({ year, version }) =>
      findReleaseInForce(reader(), now, { year, version: parseVersion(version) ?? undefined }),
    ),
  );
  const counts = await observationCounts(reader());
  const releases = found
    .filter((release) => release !== null)
    .map((release) => ({ ...release, observations: counts.get(release.id) ?? 0 }));
  return { releases, changesAt: await nextEmbargo(reader(), now) };
}
