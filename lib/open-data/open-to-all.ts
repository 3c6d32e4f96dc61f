import { createHash } from "node:crypto";

/** Open data: for every page of every site, kept by caches as long as it is the same. */
export const openToAll = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, link, content-disposition, annals-audit-heads",
  "cache-control": "public, max-age=0, must-revalidate",
} as const;

/** What lets a page of any site send headers of its own, such as If-None-Match or Range; the answer to OPTIONS. */
export const preflightHeaders = {
  allow: "GET, HEAD, OPTIONS",
  "access-control-allow-origin": openToAll["access-control-allow-origin"],
  "access-control-allow-methods": "GET, HEAD, OPTIONS",
  "access-control-allow-headers": "accept, if-none-match, if-range, range",
  "access-control-max-age": "86400",
} as const;

/** A strong tag of what an answer is made of. */
export function etagOf(parts: readonly string[]): string {
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27)}"`;
}
