import { type DifferenceKind, diffTokens } from "@/lib/narrative/difference";

/** A word of a text, or a figure in a sentence as it prints; two figures are the same when they are one field's too. */
export type Token = { text: string; figure?: string };

/** A stretch of a text, and whether the other text has it. `figure` is the key of a figure, which is a run by itself. */
export type Run = { text: string; mark: DifferenceKind; figure: string | null };

/** Two texts side by side: what only the first has is removed, what only the second has is added. */
export type Difference = { before: Run[]; after: Run[] };

export function differenceOf(before: readonly Token[], after: readonly Token[]): Difference {
  const marked = markedTokens(before, after, (a, b) => a.text === b.text && a.figure === b.figure);
  return {
    before: joined(marked.filter(({ mark }) => mark !== "added")),
    after: joined(marked.filter(({ mark }) => mark !== "removed")),
  };
}

/**
 * Returns both texts as one, what is removed before what is added. A figure of both is the same whatever it prints, because its
 * value is a change of its own.
 */
export function combinedDifference(before: readonly Token[], after: readonly Token[]): Run[] {
  const isSame = (a: Token, b: Token) =>
    a.figure === undefined ? b.figure === undefined && a.text === b.text : a.figure === b.figure;
  return joined(markedTokens(before, after, isSame));
}

/** A text of its own, with nothing to be compared to. */
export function unmarked(tokens: readonly Token[]): Run[] {
  return joined(tokens.map((token) => ({ token, mark: "same" })));
}

type Marked = { token: Token; mark: Run["mark"] };

function markedTokens(
  before: readonly Token[],
  after: readonly Token[],
  isSame: (a: Token, b: Token) => boolean,
): Marked[] {
  return diffTokens(before, after, isSame).flatMap(({ kind, tokens }) =>
    tokens.map((token) => ({ token, mark: kind })),
  );
}

// Neighbours of one mark are one run; a figure is always one by itself, as it is shown as one.
function joined(marked: readonly Marked[]): Run[] {
  const runs: Run[] = [];
  for (const { token, mark } of marked) {
    const last = runs.at(-1);
    const { text, figure = null } = token;
    if (last && figure === null && last.figure === null && last.mark === mark) last.text += text;
    else runs.push({ text, mark, figure });
  }
  return runs;
}
