import type { IncomingMessage, ServerResponse } from "node:http";
import { methodNotAllowed } from "./refusals";

const allowed = "GET, HEAD, POST, OPTIONS";
const known = new Set(allowed.split(", "));

const body = JSON.stringify({
  error: { code: "METHOD_NOT_ALLOWED", sentence: methodNotAllowed(allowed) },
});

/**
 * Refuses a method that no address takes, and returns whether it did. Next is not asked, because a TRACE whose client
 * disconnects ends its process.
 */
export function refuseMethod({ method = "" }: IncomingMessage, response: ServerResponse): boolean {
  if (known.has(method)) return false;
  response.writeHead(405, {
    allow: allowed,
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
  });
  response.end(body);
  return true;
}
