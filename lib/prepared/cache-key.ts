import { pageParameters } from "@/lib/publication/public-reads/page-parameters";
import { pathOf } from "./public-routes";

/** The urls of a set. */
export type Addresses = { urls: readonly string[] };

/**
 * Returns the url that a page is made under: without the parameters that it does not read, and with those that it reads in one
 * order. The url of an export or a document stays as it is, since each answers, or refuses, whatever its query says.
 */
export function canonicalUrl(url: string): string {
  const mark = url.indexOf("?");
  if (mark < 0 || url.startsWith("/api/")) return url;
  const path = url.slice(0, mark);
  const names = pageParameters[path.replace(/^\/en(?=\/)/, "")] ?? [];
  const parts = names.length > 0 ? url.slice(mark + 1).split("&") : [];
  const read = names.flatMap((name) => parts.filter((part) => part.startsWith(`${name}=`)));
  return read.length > 0 ? `${path}?${read.join("&")}` : path;
}

/**
 * Returns a function from a url to the url that its answer is cached under; null if it is not part of the set. An export is
 * answered to its exact address only, which its headers name.
 */
export function cacheKeysOf({ urls }: Addresses): (url: string) => string | null {
  const cached = new Set(urls);
  return (url) => {
    if (cached.has(url)) return url;
    const canonical = canonicalUrl(url);
    return cached.has(canonical) ? canonical : null;
  };
}

/**
 * Whether there is a page at a url, given the keys of the set in force. One that Next would redirect to a page counts: with a
 * slash at its end, two in its midst, the prefix of the language that needs none, or characters encoded without need.
 */
export function isPageOf(keyOf: (url: string) => string | null, url: string): boolean {
  const path = decodedPath(url);
  const plain = path
    ?.replace(/\/{2,}/g, "/")
    .replace(/^\/zh(?=\/|$)/, "")
    .replace(/\/$/, "");
  return plain !== undefined && keyOf(plain === "" ? "/" : plain) !== null;
}

function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(pathOf(url));
  } catch {
    return undefined;
  }
}
