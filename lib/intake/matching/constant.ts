import { parseNarrative } from "@/lib/narrative/narrative";
import type { Said } from "./evidence";
import type { KnownReport } from "./model";

/** Returns the year of a report that prints the number within these very words and without a field, newest first; null for none. */
export function yearOfConstant({ around, reading }: Said, reports: readonly KnownReport[]): number | null {
  const { text } = around.passage;
  const words = text.slice(Math.max(0, reading.start - 2), reading.end + 3).trim();
  if (!/\p{L}{2}/u.test(words.replace(reading.quote, ""))) return null;
  const has = ({ places }: KnownReport) => places.some((place) => wordsOf(place.text).includes(words));
  return reports.toSorted((a, b) => b.year - a.year).find(has)?.year ?? null;
}

function wordsOf(narrative: string): string {
  return parseNarrative(narrative)
    .map((part) => (part.kind === "text" ? part.text : "＿"))
    .join("");
}
