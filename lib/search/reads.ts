import "server-only";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { searchDocuments } from "./documents";
import { buildIndex, type SearchOutcome, searchWithVariants, type SearchIndex } from "./search";

// Weak keys, so that an index is dropped together with the releases it was built from.
const indexes = new WeakMap<AcrossYears, SearchIndex>();

/** Searches the published reports. Each group of results holds at most `limit` documents. */
export async function searchInForce(query: string, limit: number): Promise<SearchOutcome> {
  const across = await acrossYearsInForce();
  const index = indexes.get(across) ?? buildIndex(searchDocuments(across));
  indexes.set(across, index);
  return searchWithVariants(index, query, limit);
}
