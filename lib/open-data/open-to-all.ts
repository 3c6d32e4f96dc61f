import { createHash } from "node:crypto";

/** Open data: for every page of every site, kept by caches as long as it is the same. */
export const openToAll = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, link, content-disposition, annals-audit-heads",
  "cache-control": "public, max-age=0, must-revalidate",
} as const;

/** A strong tag of what an answer is made of. */
export function etagOf(parts: readonly string[]): string {
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27)}"`;
}
