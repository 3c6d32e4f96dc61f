import { type DifferenceRun, diffTokens, splitWords } from "@/lib/narrative/difference";
import type { WordPart } from "./comparison";

/**
 * Returns the difference of a sentence in its words. A figure that is referred to before and after is the same, whatever its
 * value, and is shown as it came back.
 */
export function wordRuns(then: readonly WordPart[], now: readonly WordPart[]): DifferenceRun[] {
  const isSame = (a: WordPart, b: WordPart) => a.key === b.key && (a.key !== undefined || a.text === b.text);
  const [before, after] = [tokensOf(then), tokensOf(now)];
  let at = 0;
  const runs = diffTokens(before, after, isSame).flatMap(({ kind, tokens }) =>
    tokens.map((token) => ({ kind, text: kind === "removed" ? token.text : (after[at++]?.text ?? "") })),
  );
  return joined(runs);
}

function tokensOf(parts: readonly WordPart[]): WordPart[] {
  return parts.flatMap((part) =>
    part.key === undefined ? splitWords(part.text).map((text) => ({ text })) : [part],
  );
}

function joined(runs: readonly DifferenceRun[]): DifferenceRun[] {
  const out: DifferenceRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last?.kind === run.kind) last.text += run.text;
    else out.push({ ...run });
  }
  return out;
}
