import { type DifferenceKind, diffTokens } from "@/lib/narrative/difference";

/** A word of a text, or a figure in a sentence as it prints; two figures are the same when they are one field's too. */
export type Token = { text: string; figure?: string };

/** A stretch of a text, and whether the other text has it. */
export type Run = { text: string; mark: DifferenceKind; isFigure: boolean };

/** Two texts side by side: what only the first has is removed, what only the second has is added. */
export type Difference = { before: Run[]; after: Run[] };

export function differenceOf(before: readonly Token[], after: readonly Token[]): Difference {
  const isSame = (a: Token, b: Token) => a.text === b.text && a.figure === b.figure;
  const marked = diffTokens(before, after, isSame).flatMap(({ kind, tokens }) =>
    tokens.map((token) => ({ token, mark: kind })),
  );
  return {
    before: joined(marked.filter(({ mark }) => mark !== "added")),
    after: joined(marked.filter(({ mark }) => mark !== "removed")),
  };
}

/** A text of its own, with nothing to be compared to. */
export function unmarked(tokens: readonly Token[]): Run[] {
  return joined(tokens.map((token) => ({ token, mark: "same" })));
}

// Neighbours of one mark are one run; a figure is always one by itself, as it is shown as one.
function joined(marked: readonly { token: Token; mark: Run["mark"] }[]): Run[] {
  const runs: Run[] = [];
  for (const { token, mark } of marked) {
    const last = runs.at(-1);
    const isFigure = token.figure !== undefined;
    if (last && !isFigure && !last.isFigure && last.mark === mark) last.text += token.text;
    else runs.push({ text: token.text, mark, isFigure });
  }
  return runs;
}
