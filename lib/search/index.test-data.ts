import { addRelease, openIndex, type SearchIndex } from "./index-file";
import type { SearchDocument } from "./model";
import type { Searched } from "./search";

/** Returns an index in memory with these documents, as those of one release. */
export function indexOf(documents: readonly SearchDocument[]): SearchIndex {
  const index = openIndex(":memory:");
  addRelease(index, "one", documents);
  return index;
}

/** Searches in that release. */
export const inOne = (index: SearchIndex, limit = 10): Searched => ({ index, releases: ["one"], limit });
