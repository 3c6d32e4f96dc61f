import { rules } from "./lint-rules";

/** A number typed into a sentence: `text` stands from `start` up to `end`, in UTF-16 units of the sentence. */
export type Unbound = { start: number; end: number; text: string; kind: "quantity" | "date" };

/**
 * The number linter: finds quantities and dates that are typed into a sentence and not bound to a figure, in order and
 * without overlaps. It is conservative: what may be a name is left alone. `lint-rules.ts` says what is no figure.
 */
export function unboundNumbers(sentence: string): Unbound[] {
  const found: Unbound[] = [];
  for (let at = 0; at < sentence.length;) {
    const { kind, length } = matchAt(sentence, at);
    const end = at + length;
    if (kind) found.push({ start: at, end, text: sentence.slice(at, end), kind });
    at = end;
  }
  return found;
}

function matchAt(sentence: string, at: number): { kind: Unbound["kind"] | null; length: number } {
  for (const { kind, shape } of rules) {
    shape.lastIndex = at;
    const match = shape.exec(sentence);
    if (match && match[0].length > 0) return { kind, length: match[0].length };
  }
  return { kind: null, length: 1 };
}
