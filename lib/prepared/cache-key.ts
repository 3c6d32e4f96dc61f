/** The urls of a set, and those of their paths whose answer depends on the query. */
export type Addresses = { urls: readonly string[]; answeringQueries: readonly string[] };

/**
 * Returns a function from a url to the url that its answer is cached under; null if it is not part of the set. A page
 * ignores its query unless it is listed in `answeringQueries`. An export is answered to its exact address only, which its
 * headers name.
 */
export function cacheKeysOf({ urls, answeringQueries }: Addresses): (url: string) => string | null {
  const cached = new Set(urls);
  const dependsOnQuery = new Set(answeringQueries);
  return (url) => {
    if (cached.has(url)) return url;
    const path = url.split("?", 1)[0] ?? "";
    return !path.startsWith("/api/") && !dependsOnQuery.has(path) && cached.has(path) ? path : null;
  };
}
