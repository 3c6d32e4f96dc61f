import { diffArrays } from "diff";

/** A run of words that both texts have, that only the earlier has, or that only the later has. */
export type DifferenceRun = { kind: "same" | "removed" | "added"; text: string };

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const number = /[0-9０-９][0-9０-９.,，:]*[0-9０-９%％]|[0-9０-９][%％]?/g;

/** A text as words; a number stays whole, and all words together are the text. */
export function wordsOf(text: string): string[] {
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
 * How the later words come from the earlier, by as few changes as can be. Its runs without the added ones are the
 * earlier text, without the removed ones the later. In a change what is removed comes first.
 */
export function wordDifference(earlier: readonly string[], later: readonly string[]): DifferenceRun[] {
  const parts = diffArrays([...earlier], [...later], { maxEditLength }) ?? [
    { value: [...earlier], removed: true, added: false },
    { value: [...later], removed: false, added: true },
  ];
  return joined(
    parts.map(({ value, added, removed }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value.join(""),
    })),
  );
}

/** Between two runs that both texts have: one that was removed, and one that was added. */
function joined(runs: readonly DifferenceRun[]): DifferenceRun[] {
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
