import { diffTokens } from "@/lib/narrative/difference";
import type { Basis } from "./locate";
import type { FigurePiece, SentencePiece } from "../printed/printed-report";
import { type ReturnedText, type Span, textOf } from "./returned-text";

/** A character, a number or a figure of a sentence. A figure that kept its bookmark has a span. */
export type Token = { text: string; figure?: FigurePiece; span?: Span };

const number = /[0-9０-９]+(?:[.,．，:：][0-9０-９]+)*|[\s\S]/gu;

function tokensOf(text: string): Token[] {
  return (text.match(number) ?? []).map((each) => ({ text: each }));
}

/** A figure that kept its bookmark is one token; the characters of another are marked as its. */
export function tokensThen({ parts }: SentencePiece, kept: ReadonlySet<FigurePiece>): Token[] {
  return parts.flatMap((part) => {
    if (typeof part === "string") return tokensOf(part);
    if (kept.has(part)) return [{ text: part.text, figure: part, span: { start: 0, end: 0 } }];
    return tokensOf(part.text).map((token) => ({ ...token, figure: part }));
  });
}

export type Kept = { piece: FigurePiece; span: Span };

export function tokensNow(returned: ReturnedText, at: Span, kept: readonly Kept[]): Token[] {
  const tokens: Token[] = [];
  let from = at.start;
  for (const { piece, span } of kept.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < from) continue;
    tokens.push(...tokensOf(textOf(returned, { start: from, end: span.start })));
    tokens.push({ text: textOf(returned, span), figure: piece, span });
    from = span.end;
  }
  return [...tokens, ...tokensOf(textOf(returned, { start: from, end: at.end }))];
}

/** A token of then, now or both, in the order of the difference. `index` is that of now. */
export type Step = { then: Token | null; now: Token | null; index: number };

export function alignedRuns(then: readonly Token[], now: readonly Token[]): Step[] {
  const isSame = (a: Token, b: Token) =>
    a.span || b.span ? a.figure === b.figure && Boolean(a.span && b.span) : a.text === b.text;
  const [steps, place] = [[] as Step[], { then: 0, now: 0 }];
  for (const { kind, tokens } of diffTokens(then, now, isSame)) {
    for (let each = 0; each < tokens.length; each += 1) {
      const before = kind === "added" ? null : (then[place.then++] ?? null);
      const index = kind === "removed" ? -1 : place.now++;
      steps.push({ then: before, now: now[index] ?? null, index });
    }
  }
  return steps;
}

/** A figure at the tokens `from` to `to`, which is exclusive. */
export type Found = { piece: FigurePiece; from: number; to: number; basis: Basis };

/** What is known of figures by their keys. */
export type FigureReader = {
  /** Whether a text can be the value of the figure. */
  canRead: (key: string, text: string) => boolean;
  /** Whether words beside it may belong to it, as they do to a number and to a date. */
  canGrow: (key: string) => boolean;
};
