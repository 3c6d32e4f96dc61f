import "server-only";
import { LRUCache } from "lru-cache";
import { reader } from "@/lib/platform/database";
import { singleton } from "@/lib/platform/singleton";
import type { Revision } from "./model";
import { revisionsById } from "./repository";

// A revision never changes, so it is read and parsed once: as many as a large report has newest and approved ones.
const known = singleton("revisions", () => new LRUCache<string, Revision>({ max: 8_000 }));

/** Returns the same as `revisionsById`, of what is stored now. It is shared: nobody may change it. */
export async function storedRevisions(ids: readonly string[]): Promise<Map<string, Revision>> {
  const found = new Map<string, Revision>();
  for (const id of ids) {
    const revision = known.get(id);
    if (revision) found.set(id, revision);
  }
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  const read = await revisionsById(reader(), missing);
  for (const [id, revision] of read) known.set(id, revision);
  return new Map([...found, ...read]);
}
