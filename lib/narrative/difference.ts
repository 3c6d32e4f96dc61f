import { diffArrays } from "diff";

/** Whether both texts have a run of words, or only the earlier, or only the later. */
export type DifferenceKind = "same" | "removed" | "added";
export type DifferenceRun = { kind: DifferenceKind; text: string };

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const number = /[0-9０-９][0-9０-９.,，:]*[0-9０-９%％]|[0-9０-９][%％]?/g;

/** Splits a text into words; a number stays whole, and all words together are the text. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (const { 0: digits, index } of text.matchAll(number)) {
    words.push(...segmentsOf(text.slice(from, index)), digits);
    from = index + digits.length;
  }
  return [...words, ...segmentsOf(text.slice(from))];
}

function segmentsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

// Texts that have this much apart are told as one in place of the other: to weigh them word by word would take seconds.
const maxEditLength = 3000;

/**
 * Returns how the later tokens come from the earlier, by as few changes as can be. Its runs without the added ones are the
 * earlier tokens, without the removed ones the later.
 */
export function diffTokens<T>(
  earlier: readonly T[],
  later: readonly T[],
  isSame?: (a: T, b: T) => boolean,
): { kind: DifferenceKind; tokens: T[] }[] {
  const parts = diffArrays([...earlier], [...later], { comparator: isSame, maxEditLength });
  if (!parts)
    return [
      { kind: "removed", tokens: [...earlier] },
      { kind: "added", tokens: [...later] },
    ];
  return parts.map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    tokens: value,
  }));
}

/** Returns the difference of two texts, given as words, as one text. In a change what is removed comes first. */
export function inlineDifference(earlier: readonly string[], later: readonly string[]): DifferenceRun[] {
  return joinedRuns(diffTokens(earlier, later).map(({ kind, tokens }) => ({ kind, text: tokens.join("") })));
}

/** Joins runs so that between two that both texts have there is one that was removed, and one that was added. */
export function joinedRuns(runs: readonly DifferenceRun[]): DifferenceRun[] {
  const out: DifferenceRun[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    if (removed) out.push({ kind: "removed", text: removed });
    if (added) out.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const { kind, text } of runs) {
    const last = out.at(-1);
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (last?.kind === "same" && !removed && !added) last.text += text;
    else {
      flush();
      out.push({ kind, text });
    }
  }
  flush();
  return out;
}
