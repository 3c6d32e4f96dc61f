import "server-only";
import { LRUCache } from "lru-cache";
import { oncePerRequest } from "@/lib/platform/http/once-per-request";
import { reader } from "@/lib/platform/database";
import { dependOn } from "@/lib/platform/public-pages/dependencies";
import { singleton } from "@/lib/platform/singleton";
import type { ReleaseSummary } from "../content/model";
import { partName } from "../content/part-name";
import { reportsOf } from "../releases/in-force-repository";
import { type AcrossYears, joinFigures, type JoinedRelease, joinYears } from "./across-years";
import { selectableReleases } from "./reads";
import { contentsInForce } from "./release-contents-reads";
import { type TopicOverview, topicOverviewOf } from "./topic-overview";
import { trackedAcross } from "./tracked";

// Releases never change, so the result for one set of them is valid until the set changes. Kept are that in force and the one
// before, with which it is compared.
const joined = singleton("joined years", () => new LRUCache<string, Promise<AcrossYears>>({ max: 2 }));
let cachedWith: { key: string; across: AcrossYears; joined: AcrossYears } | undefined;

/** Returns the latest releases in force, joined across years. */
export const acrossYearsInForce = oncePerRequest(async (): Promise<AcrossYears> =>
  trackedAcross(await joinedInForce()),
);

/** Returns the overview of a topic; null if no release in force has it. */
export async function findTopicOverview(code: string): Promise<TopicOverview | null> {
  dependOn(partName("topic", code));
  return topicOverviewOf(await joinedInForce(), code);
}

/** The same as `acrossYearsInForce` for those who say themselves what they depend on. */
export const joinedInForce = oncePerRequest(async (): Promise<AcrossYears> =>
  joinLatest(await selectableReleases()),
);

/** Joins the latest of `releases`, which are all that are in force, newest version first in each year. */
export function joinLatest(releases: readonly ReleaseSummary[]): Promise<AcrossYears> {
  const latest = releases.filter(({ isLatest }) => isLatest);
  const key = latest.map(({ id }) => id).join();
  const known = joined.get(key);
  if (known) return known;
  const joining = join(releases, latest);
  joined.set(key, joining);
  joining.catch(() => joined.delete(key));
  return joining;
}

/** The same, with a preview in place of its year's release. */
export async function acrossYearsWith(release: JoinedRelease): Promise<AcrossYears> {
  const across = await joinedInForce();
  if (across.releases.some(({ id }) => id === release.id)) return across;
  const key = release.contentHash && `${release.contentHash} ${release.base}`;
  if (key !== "" && cachedWith?.key === key && cachedWith.across === across) return cachedWith.joined;
  const withPreview = joinYears([...across.releases.filter(({ year }) => year !== release.year), release]);
  cachedWith = { key, across, joined: withPreview };
  return withPreview;
}

/** The same for some figures of a preview that is looked at once; see `joinFigures`. */
export async function acrossYearsWithFigures(
  release: JoinedRelease,
  keys: ReadonlySet<string>,
): Promise<AcrossYears> {
  return joinFigures(await joinedInForce(), release, keys);
}

async function join(releases: readonly ReleaseSummary[], latest: ReleaseSummary[]): Promise<AcrossYears> {
  const contents = await contentsInForce(releases);
  const read = await reportsOf(reader(), latest);
  return joinYears(read.map((release) => ({ ...release, since: contents.get(release.id)?.figures })));
}
