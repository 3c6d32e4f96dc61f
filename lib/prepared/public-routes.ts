/** An address without its query. */
export function pathOf(url: string): string {
  const query = url.indexOf("?");
  return query < 0 ? url : url.slice(0, query);
}

/** Whether the escapes of an address's path stand for anything. */
export function isReadable(url: string): boolean {
  try {
    decodeURIComponent(pathOf(url));
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells the addresses of the public side's pages, by the routes of the build (file → address): all that is no route of
 * another part. They are the same for every reader and need no script; an address that leads nowhere is one of them.
 */
export function publicRoutes(routes: Record<string, string>): (path: string) => boolean {
  const others = Object.entries(routes)
    .filter(([file, route]) => !file.includes("/(public)/") && !route.includes("/[...rest]"))
    .map(([, route]) => route.replace("/[locale]", "").replaceAll(".", "\\."))
    .map((route) => route.replace(/\/\[\\\.\\\.\\\.[^\]]+\]/g, "/.+").replace(/\[[^\]]+\]/g, "[^/]+"));
  const other = new RegExp(`^(?:/(?:en|zh))?(?:/_next/.*|${others.join("|")})$`);
  return (path) => !other.test(path);
}
