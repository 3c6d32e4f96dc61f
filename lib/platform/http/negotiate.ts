import fresh from "fresh";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";

export type Encoding = "br" | "gzip";

/** No client sends more; parsing what only an attacker would send takes milliseconds. */
const longestHeader = 256;

// Clients send few different headers, and parsing one takes longer than all the rest of an answer from memory.
const parsed = new LRUCache<string, string[]>({ max: 200, memoMethod: allowedEncodings });

function allowedEncodings(accepted: string): string[] {
  return new Negotiator({ headers: { "accept-encoding": accepted } }).encodings(["br", "gzip"]);
}

/** The smallest of the available encodings that an Accept-Encoding header allows; null for none. */
export function encodingFor(
  accepted: string | undefined,
  has: { br: boolean; gzip: boolean },
): Encoding | null {
  if (!accepted || accepted.length > longestHeader) return null;
  const allowed = parsed.memo(accepted);
  if (has.br && allowed.includes("br")) return "br";
  return has.gzip && allowed.includes("gzip") ? "gzip" : null;
}

/**
 * Whether an If-None-Match names this tag, weak or strong. The tag alone decides: `fresh` would answer a request that also
 * says `Cache-Control: no-cache` in full, but that asks caches to revalidate, which this answer does.
 */
export function isMatch(header: string, etag: string): boolean {
  return fresh({ "if-none-match": header }, { etag });
}

export type Range = { start: number; end: number };

/**
 * The one range that a Range header asks of `size` bytes, its end included; null where the whole is to be sent, as for
 * several ranges or a header that cannot be read; "unsatisfiable" where it begins past the end.
 */
export function rangeOf(header: string, size: number): Range | "unsatisfiable" | null {
  // The package range-parser finds the last 500 bytes of 100 unsatisfiable; RFC 9110 sends the whole.
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
  if (first === "" && last === "") return null;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (start >= size || (first === "" && Number(last) === 0)) return "unsatisfiable";
  return start <= end ? { start, end } : null;
}
