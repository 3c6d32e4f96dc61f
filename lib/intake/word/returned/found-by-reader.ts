import type { Reading } from "@/lib/reading/reading";
import { readingsIn } from "@/lib/reading/readings-in";
import type { FigurePiece } from "../printed/printed-report";
import type { FigureReader, Found, Token } from "./sentence-tokens";

type Offered = { reading: Reading; from: number; to: number };

/**
 * Finds figures that are not where they stood, by reading the sentence: a figure is the only reading of its kind and unit that
 * could be it. Where there are two, or one for two figures, it is left to whoever reads the difference.
 */
export function foundByReader(
  missing: readonly FigurePiece[],
  tokens: readonly Token[],
  taken: readonly Found[],
  reader: FigureReader,
): Found[] {
  if (missing.length === 0) return [];
  const offered = readingsOf(tokens).filter(({ from, to }) =>
    taken.every((each) => each.to <= from || each.from >= to),
  );
  const matches = missing.map((piece) => offered.filter(({ reading }) => couldBe(piece, reading, reader)));
  return missing.flatMap((piece, index): Found[] => {
    const [only, ...others] = matches[index] ?? [];
    const isWanted = matches.filter((each) => only && each.includes(only)).length;
    if (!only || others.length > 0 || isWanted > 1) return [];
    return [{ piece, from: only.from, to: only.to, basis: "words" }];
  });
}

/** Returns the readings of a sentence that begin and end with a token. */
function readingsOf(tokens: readonly Token[]): Offered[] {
  const starts = new Map<number, number>();
  let length = 0;
  for (const [index, { text }] of tokens.entries()) {
    starts.set(length, index);
    length += text.length;
  }
  starts.set(length, tokens.length);
  return readingsIn(tokens.map(({ text }) => text).join("")).flatMap((reading) => {
    const [from, to] = [starts.get(reading.start), starts.get(reading.end)];
    return from === undefined || to === undefined || reading.isEarlier ? [] : [{ reading, from, to }];
  });
}

function couldBe(piece: FigurePiece, reading: Reading, reader: FigureReader): boolean {
  const [sent] = readingsIn(piece.text);
  if (sent?.kind !== reading.kind || !reader.canRead(piece.key, reading.quote)) return false;
  return (
    sent.kind !== "quantity" || reading.kind !== "quantity" || sent.quantity.unit === reading.quantity.unit
  );
}
