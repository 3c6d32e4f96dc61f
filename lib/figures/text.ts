import { visible, withoutIcons } from "./normalise";
import { ok, refuse } from "./reading";
import type { Reading } from "./reading";

const limit = 10_000;

/**
 * Reads a text: NFC, without control and invisible characters, bold marks, and bullets or icons at its edges; white space is
 * one space or one empty line at most. Punctuation stays the person's own (1+N+X, 0—1—10—100). Refuses with NOTHING_TYPED, and
 * TOO_LONG beyond 10 000 characters.
 */
export function parseText(typed: string): Reading<string> {
  const length = typed.trim().length;
  if (length > limit) return refuse("TOO_LONG", { length: String(length), limit: String(limit) });
  const text = settled(visible(typed).normalize("NFC"));
  return text === "" ? refuse("NOTHING_TYPED", {}) : ok(text);
}

// Taking one mark away may lay another open (» **项目**), so the steps repeat until nothing changes; each pass shortens the text.
function settled(text: string): string {
  let next = text.replace(/\*\*([^*\n]+)\*\*/g, "$1");
  while (next.startsWith("**")) next = next.slice(2);
  while (next.endsWith("**")) next = next.slice(0, -2);
  next = withoutIcons(next)
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n");
  return next === text ? text : settled(next);
}
