import type { Part } from "@/lib/narrative/narrative";

/** A sentence split for layout: what must not be separated at the end of a line is in one piece. */
export type SentencePiece =
  | { kind: "text"; text: string; end: string }
  | { kind: "figure"; key: string; before: string; after: string };

const opening = /[（(“‘《〈「『【]+$/u;
const closing = /^[，。；、：！？）)”’》〉」』】,.;:!?%]+/u;

/**
 * Splits a sentence for layout. A figure takes the punctuation next to it; a final text has its last two characters
 * in `end`, to stay on one line with the button that follows.
 */
export function piecesOf(parts: readonly Part[]): SentencePiece[] {
  const pieces: SentencePiece[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (part.kind === "figure") {
      pieces.push({ ...part, before: takeOpening(last), after: "" });
      continue;
    }
    const after = last?.kind === "figure" ? (closing.exec(part.text)?.[0] ?? "") : "";
    if (last?.kind === "figure") last.after = after;
    if (part.text !== after) pieces.push({ kind: "text", text: part.text.slice(after.length), end: "" });
  }
  cutEnd(pieces.at(-1));
  return pieces;
}

function takeOpening(piece: SentencePiece | undefined): string {
  if (piece?.kind !== "text") return "";
  const brackets = opening.exec(piece.text)?.[0] ?? "";
  piece.text = piece.text.slice(0, piece.text.length - brackets.length);
  return brackets;
}

function cutEnd(piece: SentencePiece | undefined): void {
  if (piece?.kind !== "text") return;
  piece.end = [...piece.text].slice(-2).join("");
  piece.text = piece.text.slice(0, piece.text.length - piece.end.length);
}
