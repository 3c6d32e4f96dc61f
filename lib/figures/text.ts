import { stripInvisible, stripIcons } from "./normalise";
import { ok, refuse } from "./parse-result";
import type { ParseResult } from "./parse-result";

const limit = 10_000;

/**
 * Reads text: NFC, without control and invisible characters, bold marks, and icons at its edges; white space is at most one
 * space or one empty line. Punctuation is unchanged. Refuses with NOTHING_TYPED, and TOO_LONG beyond 10 000 characters.
 */
export function parseText(typed: string): ParseResult<string> {
  const length = typed.trim().length;
  if (length > limit) return refuse("TOO_LONG", { length: String(length), limit: String(limit) });
  const text = cleanText(stripInvisible(typed).normalize("NFC"));
  return text === "" ? refuse("NOTHING_TYPED", {}) : ok(text);
}

// Repeats because removing one mark may reveal another (» **项目**); each pass shortens the text.
function cleanText(text: string): string {
  let next = text.replace(/\*\*([^*\n]+)\*\*/g, "$1");
  while (next.startsWith("**")) next = next.slice(2);
  while (next.endsWith("**")) next = next.slice(0, -2);
  next = stripIcons(next)
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n");
  return next === text ? text : cleanText(next);
}
