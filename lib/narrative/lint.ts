import { LRUCache } from "lru-cache";
import type { Dates } from "@/lib/figures/dates";
import type { Quantity } from "@/lib/figures/quantity";
import type { Reading } from "@/lib/reading/reading";
import { readingsIn } from "@/lib/reading/readings-in";

/**
 * A number in a sentence: `text` spans `start` to `end` (exclusive), in UTF-16 units. `typed` is how a form would read it; the
 * text itself where only a person can say what it means.
 */
export type UnboundNumber = {
  start: number;
  end: number;
  text: string;
  typed: string;
  kind: "quantity" | "date";
};

/**
 * Returns the quantities and dates in a sentence that are not bound to a figure, in order and without overlaps. They are the
 * readings of intake, without what a sentence may say in words: editions, years, lists of names, and vague counts that have no
 * number in them (多场, 若干).
 */
export function unboundNumbers(sentence: string): readonly UnboundNumber[] {
  return found.memo(sentence);
}

// A checklist looks at each sentence of a report several times, and who publishes has just looked at the checklist.
const found = new LRUCache<string, readonly UnboundNumber[]>({ max: 2_000, memoMethod: find });

function find(sentence: string): UnboundNumber[] {
  return readingsIn(sentence).flatMap((reading) => {
    const kind = kindOf(reading);
    const { start, end, quote: text } = reading;
    return kind ? [{ start, end, text, typed: typedIn(reading), kind }] : [];
  });
}

// A qualifier that stands apart stays in the sentence.
function typedIn({ typed, quote, isSignUnclear, isQualifierApart }: Reading): string {
  return isSignUnclear || isQualifierApart ? quote : typed;
}

function kindOf(reading: Reading): UnboundNumber["kind"] | null {
  if (reading.kind === "quantity") return isSaidInWords(reading.quantity) ? null : "quantity";
  return reading.kind === "dates" && !isYears(reading.dates) ? "date" : null;
}

function isSaidInWords({ qualifier, word }: Quantity): boolean {
  return qualifier === "ordinal" || (qualifier === "vague" && !/[十百千万亿]/.test(word));
}

function isYears({ start }: Dates): boolean {
  return start.month === undefined;
}
