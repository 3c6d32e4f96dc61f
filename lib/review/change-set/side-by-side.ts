import { diffArrays } from "diff";

/** A word of a text, or a figure in a sentence as it prints; two figures are the same when they are one field's too. */
export type Token = { text: string; figure?: string };

/** A stretch of a text, and whether the other text has it. */
export type Run = { text: string; mark: "same" | "removed" | "added"; isFigure: boolean };

/** Two texts side by side: what only the first has is removed, what only the second has is added. */
export type Difference = { before: Run[]; after: Run[] };

// Texts that have this much apart are told as one in place of the other: to weigh them word by word would take seconds.
const maxEditLength = 3000;

export function differenceOf(before: readonly Token[], after: readonly Token[]): Difference {
  const isSame = (a: Token, b: Token) => a.text === b.text && a.figure === b.figure;
  const parts =
    diffArrays([...before], [...after], { comparator: isSame, maxEditLength }) ?? whollyOther(before, after);
  const marked = parts.flatMap(({ value, added, removed }) =>
    value.map((token) => ({ token, mark: added ? "added" : removed ? "removed" : ("same" as Run["mark"]) })),
  );
  return {
    before: joined(marked.filter(({ mark }) => mark !== "added")),
    after: joined(marked.filter(({ mark }) => mark !== "removed")),
  };
}

function whollyOther(before: readonly Token[], after: readonly Token[]) {
  return [
    { value: [...before], removed: true, added: false },
    { value: [...after], removed: false, added: true },
  ];
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
