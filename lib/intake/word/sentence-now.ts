import { diffTokens } from "@/lib/narrative/difference";
import type { FigurePiece, SentencePiece } from "./printed-report";
import type { Basis } from "./locate";
import { type ReturnedText, type Span, textOf } from "./returned-text";

/** A figure as a returned sentence has it. */
export type FigureNow = { piece: FigurePiece; text: string; basis: Basis };

export type PartNow = string | FigureNow;

/** What is known of figures by their keys. */
export type FigureReader = {
  /** Whether a text can be the value of the figure. */
  canRead: (key: string, text: string) => boolean;
  /** Whether words beside it may belong to it, as they do to a number and to a date. */
  canGrow: (key: string) => boolean;
};

type Token = { text: string; figure?: FigurePiece; span?: Span };

/**
 * Returns a returned sentence with its figures in place. A figure that lost its bookmark is what stands between the same words
 * as before; one that is not found so is left out, and its number, if there is one, is part of the text.
 */
export function sentenceNow(
  sentence: SentencePiece,
  at: Span,
  returned: ReturnedText,
  reader: FigureReader,
): PartNow[] {
  const figures = sentence.parts.filter((part) => typeof part !== "string");
  const kept = figures.flatMap((piece) => {
    const span = returned.bookmarks.get(piece.bookmark);
    const isWithin = span && span.start < span.end && span.start >= at.start && span.end <= at.end;
    return isWithin ? [{ piece, span }] : [];
  });
  const tokens = tokensNow(returned, at, kept);
  const keptPieces = new Set(kept.map(({ piece }) => piece));
  const runs = alignedRuns(tokensThen(sentence, keptPieces), tokens);
  const found = figures
    .filter((piece) => !keptPieces.has(piece))
    .flatMap((piece) => foundBetween(piece, runs, reader) ?? []);
  return partsOf(tokens, [...kept.map(({ piece }) => extended(piece, runs, reader)), ...found]);
}

const number = /[0-9０-９]+(?:[.,．，:：][0-9０-９]+)*|[\s\S]/gu;

function tokensOf(text: string): Token[] {
  return (text.match(number) ?? []).map((each) => ({ text: each }));
}

/** A figure that kept its bookmark is one token; the characters of another are marked as its. */
function tokensThen({ parts }: SentencePiece, kept: ReadonlySet<FigurePiece>): Token[] {
  return parts.flatMap((part) => {
    if (typeof part === "string") return tokensOf(part);
    if (kept.has(part)) return [{ text: part.text, figure: part, span: { start: 0, end: 0 } }];
    return tokensOf(part.text).map((token) => ({ ...token, figure: part }));
  });
}

type Kept = { piece: FigurePiece; span: Span };

function tokensNow(returned: ReturnedText, at: Span, kept: readonly Kept[]): Token[] {
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
type Step = { then: Token | null; now: Token | null; index: number };

function alignedRuns(then: readonly Token[], now: readonly Token[]): Step[] {
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

type Found = { piece: FigurePiece; from: number; to: number; basis: Basis };

/** The figure that stood between two tokens stands there still if both are as they were. */
function foundBetween(piece: FigurePiece, steps: readonly Step[], reader: FigureReader): Found | null {
  const first = steps.findIndex(({ then }) => then?.figure === piece);
  const last = steps.findLastIndex(({ then }) => then?.figure === piece);
  if (first < 0) return null;
  let [from, to] = [first, last];
  while (from > 0 && !isSameText(steps[from - 1])) from -= 1;
  while (to + 1 < steps.length && !isSameText(steps[to + 1])) to += 1;
  const between = steps.slice(from, to + 1);
  const others = between.some(({ then }) => then !== null && then.figure !== piece);
  const tokens = between.filter(({ now }) => now !== null);
  const text = tokens.map(({ now }) => now?.text).join("");
  if (others || tokens.length === 0 || !reader.canRead(piece.key, text)) return null;
  return { piece, from: tokens[0]?.index ?? 0, to: (tokens.at(-1)?.index ?? 0) + 1, basis: "context" };
}

function isSameText(step: Step | undefined): boolean {
  return Boolean(step?.then && step.now && (!step.then.figure || step.then.span));
}

const farthest = 8;

/** What was typed right behind or before a figure is part of it if the two read as one figure: 24批 and 以上. */
function extended(piece: FigurePiece, steps: readonly Step[], reader: FigureReader): Found {
  const at = steps.findIndex(({ now }) => now?.span && now.figure === piece);
  const token = steps[at];
  const index = token?.index ?? 0;
  const isNew = (step: Step | undefined) => Boolean(step && step.now && !step.then && !step.now.span);
  if (!reader.canGrow(piece.key)) return { piece, from: index, to: index + 1, basis: "bookmark" };
  const behind = takeWhile(steps.slice(at + 1, at + 1 + farthest), isNew);
  const before = takeWhile(steps.slice(Math.max(0, at - farthest), at).toReversed(), isNew);
  for (let size = behind.length + before.length; size > 0; size -= 1) {
    for (let after = Math.min(size, behind.length); after >= 0 && size - after <= before.length; after -= 1) {
      const lead = before.slice(0, size - after).toReversed();
      const whole = [...lead, ...(token ? [token] : []), ...behind.slice(0, after)];
      const read = whole.map(({ now }) => now?.text ?? "").join("");
      if (read !== read.trim() || !reader.canRead(piece.key, read)) continue;
      return { piece, from: index - lead.length, to: index + after + 1, basis: "bookmark" };
    }
  }
  return { piece, from: index, to: index + 1, basis: "bookmark" };
}

function takeWhile<T>(all: readonly T[], isTaken: (one: T) => boolean): T[] {
  const end = all.findIndex((one) => !isTaken(one));
  return all.slice(0, end < 0 ? all.length : end);
}

function partsOf(tokens: readonly Token[], found: readonly Found[]): PartNow[] {
  const parts: PartNow[] = [];
  const textBetween = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join("");
  let at = 0;
  for (const { piece, from, to, basis } of found.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue;
    if (from > at) parts.push(textBetween(at, from));
    parts.push({ piece, text: textBetween(from, to), basis });
    at = to;
  }
  if (at < tokens.length) parts.push(textBetween(at, tokens.length));
  return parts;
}
