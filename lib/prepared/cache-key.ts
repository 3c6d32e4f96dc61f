import { pageParameters } from "@/lib/publication/public-reads/page-parameters";
import type { AddressLists } from "./address-lists";
import { pathOf } from "./public-routes";

/** The addresses of a set. */
export type Addresses = { addresses: AddressLists };

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
export function cacheKeysOf({ addresses }: Addresses): (url: string) => string | null {
  const cached = addresses.map(indexOf);
  const has = (url: string) => cached.some((index) => index.has(url));
  return (url) => {
    if (has(url)) return url;
    const canonical = canonicalUrl(url);
    return canonical !== url && has(canonical) ? canonical : null;
  };
}

const indexes = new WeakMap<readonly string[], ReadonlySet<string>>();

function indexOf(list: readonly string[]): ReadonlySet<string> {
  const index = indexes.get(list) ?? new Set(list);
  indexes.set(list, index);
  return index;
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
