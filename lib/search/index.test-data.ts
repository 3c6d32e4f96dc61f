import { addRelease, openIndex, type SearchIndex } from "./index-file";
import type { SearchDocument } from "./model";
import type { Searched } from "./search";

/** Returns an index in memory with these documents, as those of one release. */
export async function indexOf(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const index = openIndex(":memory:");
  await addRelease(index, "one", documents);
  return index;
}

/** Searches in that release. */
export const inOne = (index: SearchIndex, limit = 10): Searched => ({ index, releases: ["one"], limit });
