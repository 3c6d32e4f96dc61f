import { foundByReader } from "./found-by-reader";
import type { FigurePiece, SentencePiece } from "../printed/printed-report";
import {
  alignedRuns,
  type Found,
  type FigureReader,
  type Step,
  type Token,
  tokensNow,
  tokensThen,
} from "./sentence-tokens";
import type { Basis } from "./locate";
import type { ReturnedText, Span } from "./returned-text";

/** A figure as a returned sentence has it. */
export type FigureNow = { piece: FigurePiece; text: string; basis: Basis };

export type PartNow = string | FigureNow;

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
  const grown = kept.map(({ piece }) => extended(piece, runs, reader));
  const lost = figures.filter((piece) => !keptPieces.has(piece));
  const between = lost.flatMap((piece) => foundBetween(piece, runs, reader) ?? []);
  const found = [...grown, ...between];
  const missing = lost.filter((each) => found.every(({ piece }) => piece !== each));
  return partsOf(tokens, [...found, ...foundByReader(missing, tokens, found, reader)]);
}

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
