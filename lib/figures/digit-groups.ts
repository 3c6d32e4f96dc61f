import { ok, refuse } from "./parse-result";
import type { ParseResult } from "./parse-result";

/**
 * Joins digits in groups of three (38,000 or 38 000) and drops all other spaces. Refuses other groups with UNREADABLE_NUMBER:
 * 3 8000 may be two figures, or one mistyped.
 */
export function joinDigitGroups(text: string): ParseResult<string> {
  for (const run of text.matchAll(/\d[\d, ]*\d/g)) {
    const grouped = /^\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)$/.test(run[0]);
    const afterPoint = text.charAt(run.index - 1) === ".";
    if (/[, ]/.test(run[0]) && (!grouped || afterPoint))
      return refuse("UNREADABLE_NUMBER", { number: run[0] });
  }
  return ok(text.replace(/(?<=\d),(?=\d)| /g, ""));
}
