import "server-only";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { documentsOf } from "./documents";
import { indexOf, type Searched, searchInAnyWords, type SearchIndex } from "./search";

// Built once for the releases in force, and let go with them.
const indexes = new WeakMap<AcrossYears, SearchIndex>();

/** What the releases in force say of a query. */
export async function searchInForce(query: string, limit: number): Promise<Searched> {
  const across = await acrossYearsInForce();
  const index = indexes.get(across) ?? indexOf(documentsOf(across));
  indexes.set(across, index);
  return searchInAnyWords(index, query, limit);
}
