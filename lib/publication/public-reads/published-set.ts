import "server-only";
import { reader } from "@/lib/platform/database";
import { dependOn } from "@/lib/platform/public-pages/dependencies";
import { singleton } from "@/lib/platform/singleton";
import type { Release, ReleaseSummary } from "../content/model";
import { partName } from "../content/part-name";
import { observationCounts } from "../observations/export-repository";
import { momentsOfEffect, nextEmbargo, releasesInForce, reportsOf } from "../releases/in-force-repository";
import type { ListedRelease } from "./listed-release";
import { contentsInForce } from "./release-contents-reads";

/** The releases that the public site shows. `changesAt` is when a scheduled one takes effect; null if none is scheduled. */
export type PublishedSet = { releases: ListedRelease[]; changesAt: Date | null };

/** Finds what has public addresses. Reads the text of no release that it has read before. */
export async function findPublishedSet(): Promise<PublishedSet> {
  const now = new Date();
  const summaries = await releasesInForce(reader(), now);
  const [contents, counts] = [await contentsInForce(summaries), await countsInForce(summaries)];
  const moments = await momentsInForce(summaries);
  const releases = summaries.flatMap((release) => {
    const { id } = release;
    const ofRelease = contents.get(id);
    const listed = { observations: counts.get(id) ?? 0, moment: moments.get(id) ?? Infinity };
    return ofRelease ? [{ ...release, ...listed, contents: ofRelease }] : [];
  });
  return { releases, changesAt: await nextEmbargo(reader(), now) };
}

/** Returns every release in force or superseded with its text and the number of its observations. */
export async function publishedTexts(): Promise<(Release & { observations: number })[]> {
  dependOn(partName("releases"));
  const summaries = await releasesInForce(reader(), new Date());
  const counts = await countsInForce(summaries);
  const releases = await reportsOf(reader(), summaries);
  return releases.map((release) => ({ ...release, observations: counts.get(release.id) ?? 0 }));
}

const counts = singleton("observations of releases", () => new Map<string, number>());

/** Returns the number of observations of each release, by its id. */
async function countsInForce(releases: readonly ReleaseSummary[]): Promise<ReadonlyMap<string, number>> {
  const unknown = releases.map(({ id }) => id).filter((id) => !counts.has(id));
  const counted = unknown.length > 0 ? await observationCounts(reader(), unknown) : new Map<string, number>();
  for (const id of unknown) counts.set(id, counted.get(id) ?? 0);
  return counts;
}

let order: { key: string; moments: Promise<ReadonlyMap<string, number>> } | undefined;

/** Tells by id in which order releases took effect, which is read once for those that are in force. */
export async function momentsInForce(
  releases: readonly ReleaseSummary[],
): Promise<ReadonlyMap<string, number>> {
  const key = releases.map(({ id }) => id).join();
  if (order?.key !== key) {
    const moments = momentsOfEffect(reader(), new Date());
    order = { key, moments };
    moments.catch(() => (order = undefined));
  }
  return order.moments;
}
