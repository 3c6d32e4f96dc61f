import { sha256 } from "@/lib/audit/chain";

/**
 * Returns the SHA-256 of a text and a span of it. White space and full-width forms make no difference, so that the same text
 * is recognised whichever file it comes from; the span is counted in what remains.
 */
export function textKey(text: string, { start, end }: { start: number; end: number }): string {
  const before = plain(text.slice(0, start)).length;
  const inside = plain(text.slice(start, end)).length;
  return sha256(JSON.stringify([plain(text), before, before + inside]));
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}
