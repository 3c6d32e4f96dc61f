import { log } from "@/lib/platform/log";
import { indexReleasesInForce } from "@/lib/search/reads";

/** Adds the releases to the search index that it does not have, so that no reader waits for it. If it fails, a search does it. */
export function indexReleases(): void {
  indexReleasesInForce().catch((error: unknown) => log.warn({ error }, "the search index is not up to date"));
}
