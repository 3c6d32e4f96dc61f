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

/**
 * How the later words come from the earlier, by a longest common sequence. Its runs without the added ones are the
 * earlier text, without the removed ones the later. In a change what is removed comes first.
 */
export function wordDifference(earlier: readonly string[], later: readonly string[]): DifferenceRun[] {
  const head = commonHead(earlier, later);
  const tail = commonHead(earlier.slice(head).toReversed(), later.slice(head).toReversed());
  const [from, to] = [earlier.slice(head, earlier.length - tail), later.slice(head, later.length - tail)];
  return joined([
    ...earlier.slice(0, head).map(same),
    ...middle(from, to),
    ...earlier.slice(earlier.length - tail).map(same),
  ]);
}

const same = (text: string): DifferenceRun => ({ kind: "same", text });

function commonHead(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, index) => word !== other[index]);
  return at === -1 ? Math.min(one.length, other.length) : at;
}

function middle(from: readonly string[], to: readonly string[]): DifferenceRun[] {
  const longest = lengths(from, to);
  const at = (i: number, j: number) => longest[i * (to.length + 1) + j] ?? 0;
  const runs: DifferenceRun[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [removed, added] = [from[i], to[j]];
    if (removed !== undefined && removed === added) {
      runs.push(same(removed));
      i += 1;
      j += 1;
    } else if (removed !== undefined && (added === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ kind: "removed", text: removed });
      i += 1;
    } else if (added !== undefined) {
      runs.push({ kind: "added", text: added });
      j += 1;
    }
  }
  return runs;
}

/** For each pair of places, how many words what follows them has in common at most. */
function lengths(from: readonly string[], to: readonly string[]): Uint16Array {
  const width = to.length + 1;
  const table = new Uint16Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const [down, right, both] = [(i + 1) * width + j, i * width + j + 1, (i + 1) * width + j + 1];
      table[i * width + j] =
        from[i] === to[j] ? (table[both] ?? 0) + 1 : Math.max(table[down] ?? 0, table[right] ?? 0);
    }
  }
  return table;
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
