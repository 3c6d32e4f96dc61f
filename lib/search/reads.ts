import "server-only";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { singleton } from "@/lib/platform/singleton";
import { joinYears } from "@/lib/publication/public-reads/across-years";
import { findRelease, publishedReleases } from "@/lib/publication/public-reads/reads";
import { searchDocuments } from "./documents";
import { addRelease, indexedReleases, keepReleases, openIndex, type SearchIndex } from "./index-file";
import { type SearchOutcome, searchWithVariants } from "./search";

type Opened = { file: string; index: SearchIndex };

// Two at once would both add what is missing.
const indexing = singleton("indexing", () => ({ last: Promise.resolve() as Promise<unknown> }));
const opened = singleton<{ now?: Opened }>("search index", () => ({}));

/** Searches the published reports. Each group of results holds at most `limit` documents. */
export async function searchInForce(query: string, limit: number): Promise<SearchOutcome> {
  const index = searchIndex();
  const releases = await indexReleasesInForce();
  return searchWithVariants({ index, releases, limit }, query);
}

/** Opens the index beside the database, which may be another than before in a test. */
function searchIndex(): SearchIndex {
  const file = `${databaseFile(env.DATABASE_URL)}.search`;
  if (opened.now?.file !== file) {
    opened.now?.index.close();
    opened.now = { file, index: openIndex(file) };
  }
  return opened.now.index;
}

/**
 * Adds the releases in force that the index does not have yet, which never change once they are in it, and removes those that
 * are not in force any more. Returns the ids of those in force.
 */
export function indexReleasesInForce(): Promise<string[]> {
  const turn = indexing.last.then(indexMissing);
  indexing.last = turn.catch(() => undefined);
  return turn;
}

async function indexMissing(): Promise<string[]> {
  const index = searchIndex();
  const inForce = (await publishedReleases()).filter(({ isLatest }) => isLatest);
  const ids = inForce.map(({ id }) => id);
  const indexed = indexedReleases(index);
  for (const { id, year, version } of inForce.filter((each) => !indexed.has(each.id))) {
    const release = await findRelease(year, version);
    if (release) await addRelease(index, id, searchDocuments(joinYears([release])));
  }
  if ([...indexed].some((id) => !ids.includes(id))) keepReleases(index, ids);
  return ids;
}
