export function pathOf(url: string): string {
  const query = url.indexOf("?");
  return query < 0 ? url : url.slice(0, query);
}

/** Whether the percent-encoding of a url's path is valid. */
export function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(pathOf(url));
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns a test for the paths of public pages, given the routes of the build (file → address). Whatever is not a route
 * of another part is public, so that an address that does not exist gets the public not-found page.
 */
export function publicRouteMatcher(routes: Record<string, string>): (path: string) => boolean {
  const otherRoutes = Object.entries(routes)
    .filter(([file, route]) => !/\/\((?:public|embed)\)\//.test(file) && !route.includes("/[...rest]"))
    .map(([, route]) => route.replace("/[locale]", "").replaceAll(".", "\\."))
    .map((route) => route.replace(/\/\[\\\.\\\.\\\.[^\]]+\]/g, "/.+").replace(/\[[^\]]+\]/g, "[^/]+"));
  const isOther = new RegExp(`^(?:/(?:en|zh))?(?:/_next/.*|${otherRoutes.join("|")})$`);
  return (path) => !isOther.test(path);
}
