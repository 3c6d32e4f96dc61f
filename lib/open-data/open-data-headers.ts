import { createHash } from "node:crypto";

/** Response headers of open data: readable from every origin, and cached but revalidated before each use. */
export const openDataHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, link, content-disposition, annals-audit-heads",
  "cache-control": "public, max-age=0, must-revalidate",
} as const;

/** Response headers to a CORS preflight request, which precedes requests with headers such as If-None-Match or Range. */
export const preflightHeaders = {
  allow: "GET, HEAD, OPTIONS",
  "access-control-allow-origin": openDataHeaders["access-control-allow-origin"],
  "access-control-allow-methods": "GET, HEAD, OPTIONS",
  "access-control-allow-headers": "accept, if-none-match, if-range, range",
  "access-control-max-age": "86400",
} as const;

/** Returns a strong ETag, quotes included, for the parts that determine a response. */
export function etagOf(parts: readonly string[]): string {
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27)}"`;
}
