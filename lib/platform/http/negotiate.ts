export type Encoding = "br" | "gzip";

/** The best of the forms at hand that the reader's Accept-Encoding allows; null for the plain one. */
export function encodingFor(
  accepted: string | undefined,
  has: { br: boolean; gzip: boolean },
): Encoding | null {
  if (!accepted) return null;
  if (has.br && allows(accepted, "br")) return "br";
  return has.gzip && allows(accepted, "gzip") ? "gzip" : null;
}

function allows(accepted: string, encoding: Encoding): boolean {
  // Few clients weigh encodings: the common header is told by looking once.
  if (!accepted.includes(";")) return accepted.includes(encoding);
  const weight = new RegExp(`(?:^|,)\\s*${encoding}\\s*(?:;\\s*q=([\\d.]+))?\\s*(?:,|$)`).exec(accepted);
  return weight !== null && Number(weight[1] ?? 1) > 0;
}

/** Whether one of the tags of an If-None-Match is this one; a cache on the way may have made it weak. */
export function isMatch(header: string, etag: string): boolean {
  if (header === etag || header.trim() === "*") return true;
  return header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

export type Range = { start: number; end: number };

/**
 * The one range that a Range header asks of `size` bytes, its end included; null where the whole is to be sent, as for
 * several ranges or a header that cannot be read; "unsatisfiable" where it begins past the end.
 */
export function rangeOf(header: string, size: number): Range | "unsatisfiable" | null {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
  if (first === "" && last === "") return null;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (start >= size || (first === "" && Number(last) === 0)) return "unsatisfiable";
  return start <= end ? { start, end } : null;
}
