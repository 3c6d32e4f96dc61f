import "server-only";
import { LRUCache } from "lru-cache";
import { reader } from "@/lib/platform/database";
import { singleton } from "@/lib/platform/singleton";
import { correctedBetween } from "../changes/corrections";
import { changesOfVersion } from "../changes/release-updates";
import type { ReleasedReport, ReleaseSummary } from "../content/model";
import { reportsOf } from "./in-force-repository";

/**
 * Returns a function that finds something of a version and the one before it, if there is one. Neither ever changes, so it is found
 * once: a correction of a report with a hundred versions reads two of them.
 */
function foundOnce<T extends object>(
  name: string,
  find: (report: ReleasedReport, before: ReleasedReport | null) => T,
) {
  const known = singleton(name, () => new LRUCache<string, T>({ max: 1_000 }));
  return async (release: ReleaseSummary, before: ReleaseSummary | null): Promise<T> => {
    const key = `${release.id} ${before?.id ?? ""}`;
    const found = known.get(key);
    if (found) return found;
    const [later, earlier] = await reportsOf(reader(), before ? [release, before] : [release]);
    if (!later) throw new Error(`Release ${release.id} has no content.`);
    const made = find(later.report, earlier?.report ?? null);
    known.set(key, made);
    return made;
  };
}

/** Returns what a version corrected in the one before it. Both are in force or superseded. */
export const findCorrected = foundOnce("corrected by version", (report, before) =>
  before ? correctedBetween(before, report) : { figures: [], sections: new Map<string, number>() },
);

/** Returns how many figures a version has, and what it changed in the one before it. Both are in force or superseded. */
export const findChanges = foundOnce("changes of version", changesOfVersion);
