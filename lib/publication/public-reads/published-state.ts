import "server-only";
import { reader } from "@/lib/platform/database";
import { siteTextsAsOf } from "@/lib/site-texts/reads";
import type { ReleaseSummary } from "../content/model";
import { releasesInForce } from "../releases/in-force-repository";
import { joinLatest } from "./across-years-reads";
import { changedParts, type PublishedState } from "./parts";
import { contentsInForce } from "./release-contents-reads";

/**
 * What a published state is known by: its releases, newest year first, newest version first, the stamp of the office's record, and
 * the id of the newest version of the site's texts; "" for none.
 */
export type StateStamp = { releases: readonly string[]; office: string; siteTexts: string };

/**
 * Returns which of `parts` differ between two states, the first of which may be past. Null if one has a release that is not in
 * force now.
 */
export async function partsChanged(
  before: StateStamp,
  after: StateStamp,
  parts: readonly string[],
): Promise<string[] | null> {
  const inForce = await releasesInForce(reader(), new Date());
  const states = [await stateOf(before, inForce), await stateOf(after, inForce)] as const;
  if (!states[0] || !states[1]) return null;
  return parts.filter(changedParts(states[0], states[1]));
}

async function stateOf(
  { releases: ids, office, siteTexts: newest }: StateStamp,
  inForce: readonly ReleaseSummary[],
): Promise<PublishedState | null> {
  const known = new Set(ids);
  const had = inForce.filter(({ id }) => known.has(id));
  const siteTexts = await siteTextsAsOf(newest);
  if (had.length < known.size || !siteTexts) return null;
  const releases = had.map((release, index) => ({
    ...release,
    isLatest: had[index - 1]?.year !== release.year,
  }));
  const [across, contents] = [await joinLatest(releases), await contentsInForce(inForce)];
  return { releases, office, siteTexts, across, contents };
}
