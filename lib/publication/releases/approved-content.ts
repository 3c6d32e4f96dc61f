import "server-only";
import type { ReportProgress } from "@/lib/outline/progress-repository";
import type { Db } from "@/lib/platform/database";
import { singleton } from "@/lib/platform/singleton";
import type { ContentState } from "./content-state-repository";
import { findNextRelease } from "./find-next-release";
import type { ReleaseRecord } from "./release-history";

// By id of the report: the hash of what a release would hold, and the newest audit entry that may have changed it.
const hashes = singleton(
  "hashes of approved content",
  () => new Map<string, { newest: number; hash: string }>(),
);

/**
 * Whether a release of a report made now would hold something else than its latest. To find out is to read and print the whole
 * report, so it is done only where the trail has an entry since that may have changed it, and once for each such entry.
 */
export async function differsFromLatest(
  db: Db,
  report: Pick<ReportProgress, "id" | "year">,
  { latest, state }: { latest: ReleaseRecord; state: ContentState },
): Promise<boolean> {
  const newest = state.newestOf(report);
  if (newest < (state.published.get(latest.id) ?? 0)) return false;
  const kept = hashes.get(report.id);
  if (kept?.newest === newest) return kept.hash !== latest.contentHash;
  const hash = (await findNextRelease(db, report.year, new Date()))?.contentHash ?? "";
  hashes.set(report.id, { newest, hash });
  return hash !== latest.contentHash;
}
