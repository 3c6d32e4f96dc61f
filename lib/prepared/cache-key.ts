/** The addresses of a set, and those of their paths whose answer depends on the query. */
export type Addresses = { urls: readonly string[]; answeringQueries: readonly string[] };

/**
 * The address under which the answer to a url is kept; null for one that is not of this set. A page's query says nothing,
 * an export's may come in any order.
 */
export function cacheKeysOf({ urls, answeringQueries }: Addresses): (url: string) => string | null {
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
