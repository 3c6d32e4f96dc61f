import "server-only";
import { LRUCache } from "lru-cache";
import { reader } from "@/lib/platform/database";
import { dependOn } from "@/lib/platform/public-pages/dependencies";
import { inTurns } from "@/lib/platform/in-turns";
import { singleton } from "@/lib/platform/singleton";
import { type IndicatorUpdate, indicatorUpdatesOf } from "../changes/indicator-updates";
import type { ReleaseSummary } from "../content/model";
import { partName } from "../content/part-name";
import { reportsOf } from "../releases/in-force-repository";
import { selectableReleases } from "./reads";

type ByCode = ReadonlyMap<string, readonly IndicatorUpdate[]>;

// Releases never change, so what they changed is found once for the feeds of all indicators.
const found = singleton("updates of indicators", () => new LRUCache<string, Promise<ByCode>>({ max: 1 }));

/**
 * Returns the versions that published figures of an indicator anew, newest year first, newest version first; empty if none did.
 * Each of them changed a value of the indicator, so whoever lists them depends on nothing else.
 */
export async function findIndicatorUpdates(code: string): Promise<readonly IndicatorUpdate[]> {
  dependOn(partName("indicator", code));
  return (await updatesByCode(await selectableReleases())).get(code) ?? [];
}

function updatesByCode(releases: readonly ReleaseSummary[]): Promise<ByCode> {
  const key = releases.map(({ id }) => id).join();
  const known = found.get(key);
  if (known) return known;
  const finding = findAll(releases);
  found.set(key, finding);
  finding.catch(() => found.delete(key));
  return finding;
}

async function findAll(releases: readonly ReleaseSummary[]): Promise<ByCode> {
  const byCode = new Map<string, IndicatorUpdate[]>();
  await inTurns([...releases], async (summary) => {
    const versions = releases.filter(({ year }) => year === summary.year);
    const earlier = versions[versions.indexOf(summary) + 1];
    const [release, before] = await reportsOf(reader(), earlier ? [summary, earlier] : [summary]);
    if (!release) return;
    for (const [code, update] of indicatorUpdatesOf(release, before ?? null))
      byCode.set(code, [...(byCode.get(code) ?? []), update]);
  });
  return byCode;
}
