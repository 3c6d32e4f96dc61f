import { fileOf } from "@/lib/prepared/stored-path";

/**
 * How a host finds what it serves. A folder is served by a web server that is told to look for `.html` and to tell addresses apart
 * by their query; object storage has one object for each path, whatever the query.
 */
export type Host = "folder" | "storage";

/** Pages that answer a query and show little without one. A mirror has a page in their place that says where to go. */
export const askingPages: readonly string[] = ["/search", "/compare", "/tables", "/subscribe"];

const localeOf = (address: string) => (/^\/en(?:[/?#]|$)/.test(address) ? "en" : "zh");
const pathWithin = (address: string) => address.replace(/[?#].*/, "").replace(/^\/en(?=\/)/, "");

export const isAskingPage = (address: string) => askingPages.includes(pathWithin(address));

/** Where a link leads that a mirror without the site behind it cannot follow, in the language of the address. */
export const elsewhereOf = (address: string) => (isEnglish(address) ? "/en/elsewhere" : "/elsewhere");
export const isEnglish = (address: string) => localeOf(address) === "en";

/** Whether an address names a version: what it showed once, it shows for ever. */
export function isVersioned(url: string): boolean {
  return /\/versions\/[^/?]+/.test(url) || /[?&]version=/.test(url);
}

/** Whether an address has the data of a version, whose bytes never change once they are published. */
export function isSealed(url: string): boolean {
  const isExport = /^\/api\/v1\/observations\.(?:csv|plain\.csv|ndjson)\?/.test(url);
  return (isExport && isVersioned(url)) || /\/versions\/[^/]+\/document\.json$/.test(url);
}

/** Whether the name of a file tells its content, so that it is never another. */
export const isAsset = (url: string) => /^\/(?:_next\/static|fonts)\//.test(url);

/**
 * Returns the functions that name what a set's urls are stored under. A path that is asked with queries is stored with `@all` for
 * the whole: a host that ignores queries then has nothing there, in place of more than was asked for.
 */
export function keysFor(host: Host, urls: readonly string[]) {
  const asked = new Set(urls.filter((url) => url.includes("?")).map((url) => url.split("?", 1)[0]));
  return (url: string, type: string): string => {
    const file = fileOf(asked.has(url) ? `${url}?all` : url, type);
    const isPage = type.startsWith("text/html") && url !== "/";
    return host === "storage" && isPage ? file.replace(/\.html$/, "") : file;
  };
}

/** In which order object storage is sent what changed; what points to others comes after them. */
export function phaseOf(url: string): number {
  if (url === "/" || url === "/en") return 4;
  if (isAsset(url) || /\.(?:png|svg|ico|js|webmanifest)$/.test(url)) return 0;
  if (isVersioned(url)) return 1;
  return /(?:feed\.xml|\/sitemap\.xml|\.ics)$/.test(url) ? 3 : 2;
}
