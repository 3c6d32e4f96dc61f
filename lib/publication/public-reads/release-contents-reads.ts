import "server-only";
import { reader } from "@/lib/platform/database";
import { inTurns } from "@/lib/platform/in-turns";
import { singleton } from "@/lib/platform/singleton";
import type { Release, ReleaseSummary } from "../content/model";
import { reportsOf } from "../releases/in-force-repository";
import { contentsOf, type ReleaseContents } from "./release-contents";

// Releases never change, so neither does this: a few kilobytes for each.
const known = singleton("contents of releases", () => new Map<string, ReleaseContents>());

/** Returns the contents of releases by id. `releases` are all those in force, newest version first in each year. */
export async function contentsInForce(
  releases: readonly ReleaseSummary[],
): Promise<ReadonlyMap<string, ReleaseContents>> {
  const unknown = releases.toReversed().filter(({ id }) => !known.has(id));
  await inTurns(unknown, async (release) => {
    const [read] = await reportsOf(reader(), [release]);
    const before = previousOf(release, releases);
    if (read) known.set(release.id, contentsOf(read, before && (await withContents(before))));
  });
  return known;
}

function previousOf({ id, year }: ReleaseSummary, releases: readonly ReleaseSummary[]) {
  const versions = releases.filter((release) => release.year === year);
  return versions[versions.findIndex((release) => release.id === id) + 1] ?? null;
}

async function withContents(release: ReleaseSummary) {
  const contents = known.get(release.id);
  const [read] = (await reportsOf(reader(), [release])) as [Release];
  return contents ? { report: read.report, contents } : null;
}
