import "server-only";
import type { ReportProgress } from "@/lib/outline/progress-repository";
import type { Db } from "@/lib/platform/database";
import { singleton } from "@/lib/platform/singleton";
import type { ContentState } from "./content-state-repository";
import { findNextRelease } from "./find-next-release";

// By id of the report: the hash of what a release would hold, and the state for which it was made.
const hashes = singleton(
  "hashes of approved content",
  () => new Map<string, { state: string; hash: string }>(),
);

/**
 * Returns the hash of what a release of a report made now would hold. To make it is to read and print the whole report, so
 * it is made once and kept until something that a release holds may have changed.
 */
export async function approvedContentHash(
  db: Db,
  { id, year, state }: Pick<ReportProgress, "id" | "year" | "state">,
  { every, open, approvals }: ContentState,
): Promise<string> {
  const key = JSON.stringify([state, every, state === "open" ? open : null, approvals.get(id) ?? 0]);
  const kept = hashes.get(id);
  if (kept?.state === key) return kept.hash;
  const hash = (await findNextRelease(db, year, new Date()))?.contentHash ?? "";
  hashes.set(id, { state: key, hash });
  return hash;
}
