import { createHash } from "node:crypto";

/** Response headers that make an address readable from every origin. */
export const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, link, content-disposition, annals-audit-heads",
} as const;

const feed = String.raw`(?:/(?:en|zh))?(?:/(?:reports|indicators)/[^/?]+)?/feed\.xml`;
const openData = new RegExp(
  String.raw`^(?:/api(?!/(?:desk|auth|health|metrics)(?:[/?]|$))|${feed})(?:[/?]|$)`,
);

/** Whether the address of a url is one that pages of other sites may read, or would be if there were anything at it. */
export function isOpenData(url: string): boolean {
  return openData.test(url);
}

/** Response headers of open data, which is cached but revalidated before each use. */
export const openDataHeaders = {
  ...corsHeaders,
  "cache-control": "public, max-age=0, must-revalidate",
} as const;

/** Response headers of an error in both languages. */
export const refusalHeaders = {
  "content-type": "application/json; charset=utf-8",
  "content-language": "zh-CN, en",
  "cache-control": "no-store",
  vary: "accept-encoding",
} as const;

/** Response headers to a CORS preflight request, which precedes requests with headers such as If-None-Match or Range. */
export const preflightHeaders = {
  allow: "GET, HEAD, OPTIONS",
  "access-control-allow-origin": corsHeaders["access-control-allow-origin"],
  "access-control-allow-methods": "GET, HEAD, OPTIONS",
  "access-control-allow-headers": "accept, if-none-match, if-range, range",
  "access-control-max-age": "86400",
} as const;

/** Returns a strong ETag, quotes included, for the parts that determine a response. */
export function etagOf(parts: readonly string[]): string {
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27)}"`;
}
