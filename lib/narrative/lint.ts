import { rules, signMark } from "./lint-rules";

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

type Match = { kind: UnboundNumber["kind"] | null; length: number };

/** A sign belongs to its number, as a figure made of the number alone would lose it: 利润-5万元, 增速▲5%. */
function matchAt(sentence: string, at: number): Match {
  signMark.lastIndex = at;
  const sign = signMark.exec(sentence)?.[0] ?? "";
  const number = sign === "" ? null : matchRules(sentence, at + sign.length);
  if (number?.kind === "quantity") return { ...number, length: sign.length + number.length };
  return matchRules(sentence, at);
}

function matchRules(sentence: string, at: number): Match {
  for (const { kind, shape } of rules) {
    shape.lastIndex = at;
    const match = shape.exec(sentence);
    if (match && match[0].length > 0) return { kind, length: match[0].length };
  }
  return { kind: null, length: 1 };
}
