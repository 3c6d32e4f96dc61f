/** The urls of a set, and those of their paths whose answer depends on the query. */
export type Addresses = { urls: readonly string[]; answeringQueries: readonly string[] };

/**
 * Returns a function from a url to the url that its answer is cached under; null if it is not part of the set. A page
 * ignores its query unless it is listed in `answeringQueries`; an export's parameters may come in any order.
 */
export function cacheKeysOf({ urls, answeringQueries }: Addresses): (url: string) => string | null {
  const byKey = new Map(urls.map((url) => [withSortedQuery(url), url]));
  const dependsOnQuery = new Set(answeringQueries);
  return (url) => {
    const path = url.split("?", 1)[0] ?? "";
    const exact = byKey.get(withSortedQuery(url));
    if (exact !== undefined || path.startsWith("/api/") || dependsOnQuery.has(path)) return exact ?? null;
    return byKey.get(path) ?? null;
  };
}

function withSortedQuery(url: string): string {
  const [path = "", query] = url.split("?", 2);
  return query === undefined ? path : `${path}?${query.split("&").toSorted().join("&")}`;
}
