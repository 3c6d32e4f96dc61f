import { type Content, compressed } from "./content";
import { type Ready, readied } from "./send";

/** What is to be prepared, under a name that no other releases, build or address of the site have. */
export type Published = {
  id: string;
  urls: readonly string[];
  /** Paths whose answer depends on the query. */
  answeringQueries: readonly string[];
  /** The time from which other releases are in force, in milliseconds. */
  changesAt: number;
};

export type PreparedSet = {
  id: string;
  urls: readonly string[];
  /** The answer to an address, where it has been prepared. */
  find: (url: string) => Ready | undefined;
  /** The answer to an address, prepared now where it has not been; null for an address that is not of this set. */
  obtain: (url: string) => Promise<Ready> | null;
};

type Render = (url: string) => Promise<Content>;

/** A set that fills as it is asked: an address that several readers ask for at once is rendered once. */
export function preparedSet(
  published: Published,
  render: Render,
  ready = new Map<string, Ready>(),
): PreparedSet {
  const { id, urls } = published;
  const keyOf = keysOf(published);
  const pending = new Map<string, Promise<Ready>>();
  const prepare = async (url: string) => {
    const made = readied(await compressed(await render(url), "small"));
    if (made.content.status !== 200) throw new Unprepared(url, made);
    ready.set(url, made);
    return made;
  };
  const find = (url: string) =>
    ready.get(url) ?? (url.includes("?") ? ready.get(keyOf(url) ?? "") : undefined);
  const obtain = (url: string) => {
    const key = keyOf(url);
    if (key === null) return null;
    const known = ready.get(key) ?? pending.get(key);
    if (known) return Promise.resolve(known);
    const preparing = prepare(key).finally(() => pending.delete(key));
    pending.set(key, preparing);
    return preparing;
  };
  return { id, urls, find, obtain };
}

/** An address of the set that did not answer as it should; `ready` is what it answered. */
export class Unprepared extends Error {
  constructor(
    url: string,
    readonly ready: Ready,
  ) {
    super(`${url} answered ${ready.content.status}.`);
  }
}

/** The address under which the answer to a url is kept: a page's query says nothing, an export's may come in any order. */
function keysOf({ urls, answeringQueries }: Published): (url: string) => string | null {
  const byKey = new Map(urls.map((url) => [sorted(url), url]));
  const isAnswering = new Set(answeringQueries);
  return (url) => {
    const path = url.split("?", 1)[0] ?? "";
    const exact = byKey.get(sorted(url));
    if (exact !== undefined || path.startsWith("/api/") || isAnswering.has(path)) return exact ?? null;
    return byKey.get(path) ?? null;
  };
}

function sorted(url: string): string {
  const [path = "", query] = url.split("?", 2);
  return query === undefined ? path : `${path}?${query.split("&").toSorted().join("&")}`;
}
