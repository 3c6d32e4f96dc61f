import { type Piece, textOfPiece } from "../printed/printed-report";
import type { AddedText, Comparison, Neighbours } from "./comparison";
import type { Located } from "./locate";
import { longestRising } from "./longest-rising";
import { type ReturnedText, textOf } from "./returned-text";
import type { Slot } from "./slots";

type Found = Located & { slots: readonly Slot[]; returned: ReturnedText };

type Anchor = { piece: Piece; key: string | null; start: number };

/** What was found, in the order in which it came back. A heading has no key: what stands on its two sides does not adjoin. */
function anchorsOf({ slots, locations }: Found): Anchor[] {
  return slots
    .flatMap(({ kind, pieces }) =>
      pieces.flatMap((piece): Anchor[] => {
        const location = locations.get(piece);
        if (!location || (piece.kind === "set" && kind !== "heading")) return [];
        const key = piece.kind === "set" || kind === "heading" ? null : piece.key;
        return [{ piece, key, start: location.start }];
      }),
    )
    .toSorted((a, b) => a.start - b.start);
}

function neighboursAt(anchors: readonly Anchor[], at: number): Neighbours {
  const before = anchors.find(({ start }) => start > at)?.key ?? null;
  return { after: anchors.findLast(({ start }) => start < at)?.key ?? null, before };
}

/** Returns what was added, with what it stands between. */
export function addedTexts(found: Found): AddedText[] {
  const anchors = anchorsOf(found);
  return found.added.map((paragraph) => ({
    ...neighboursAt(anchors, paragraph.start),
    text: textOf(found.returned, paragraph).trim(),
    isInTable: paragraph.cell !== null,
    at: paragraph.start,
  }));
}

/** Returns the sentences that came back in another order, as few as can be. */
export function movedSentences(found: Found): Comparison["moved"] {
  const anchors = anchorsOf(found);
  const now = anchors.filter(({ piece }) => piece.kind === "sentence");
  const then = found.slots.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === "sentence"));
  const order = new Map(then.map((piece, index) => [piece, index]));
  const kept = longestRising(now.map(({ piece }) => order.get(piece) ?? 0));
  return now.flatMap(({ piece, key, start }, index) => {
    if (kept.has(index) || key === null) return [];
    return [{ ...neighboursAt(anchors, start), key, text: textOfPiece(piece), at: start }];
  });
}
