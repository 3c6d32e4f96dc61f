import { createHash } from "node:crypto";

/** Open data: for every page of every site, kept by caches as long as it is the same. */
export const openToAll = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, link, annals-audit-heads",
  "cache-control": "public, max-age=0, must-revalidate",
} as const;

/** A strong tag of what an answer is made of. */
export function etagOf(parts: readonly string[]): string {
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27)}"`;
}

/** Whether the one who asks has this answer already. */
export function isUnchanged(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match");
  if (known === null) return false;
  return known.trim() === "*" || known.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}

/** A document about the data, in one piece. */
export function openDocument(request: Request, { body, type }: { body: string; type: string }): Response {
  const etag = etagOf([body]);
  const headers = { ...openToAll, etag };
  if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "content-type": type } });
}

/** The same for JSON, indented for those who read it with their eyes. */
export function openJson(request: Request, document: unknown, type = "application/json"): Response {
  return openDocument(request, {
    body: `${JSON.stringify(document, null, 2)}\n`,
    type: `${type}; charset=utf-8`,
  });
}
