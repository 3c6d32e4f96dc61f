import { rules } from "./lint-rules";

/** A number in a sentence: `text` spans `start` to `end` (exclusive), in UTF-16 units. */
export type UnboundNumber = { start: number; end: number; text: string; kind: "quantity" | "date" };

/**
 * Returns the quantities and dates in a sentence that are not bound to a figure, in order and without overlaps.
 * Conservative: what may be a name is skipped (see lint-rules.ts).
 */
export function unboundNumbers(sentence: string): UnboundNumber[] {
  const numbers: UnboundNumber[] = [];
  for (let at = 0; at < sentence.length;) {
    const { kind, length } = matchAt(sentence, at);
    const end = at + length;
    if (kind) numbers.push({ start: at, end, text: sentence.slice(at, end), kind });
    at = end;
  }
  return numbers;
}

function matchAt(sentence: string, at: number): { kind: UnboundNumber["kind"] | null; length: number } {
  for (const { kind, shape } of rules) {
    shape.lastIndex = at;
    const match = shape.exec(sentence);
    if (match && match[0].length > 0) return { kind, length: match[0].length };
  }
  return { kind: null, length: 1 };
}
