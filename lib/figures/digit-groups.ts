import { ok, refuse } from "./reading";
import type { Reading } from "./reading";

/**
 * Joins digits written in groups of three (38,000 or 38 000) and drops every other space. Groups of another size are refused
 * rather than guessed at: 3 8000 may be two figures, or one with a slip of the finger.
 */
export function joinDigitGroups(text: string): Reading<string> {
  for (const run of text.matchAll(/\d[\d, ]*\d/g)) {
    const grouped = /^\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)$/.test(run[0]);
    const afterPoint = text.charAt(run.index - 1) === ".";
    if (/[, ]/.test(run[0]) && (!grouped || afterPoint))
      return refuse("UNREADABLE_NUMBER", { number: run[0] });
  }
  return ok(text.replace(/(?<=\d),(?=\d)| /g, ""));
}
