import type { Part } from "@/lib/narrative/narrative";

/** A sentence cut for setting: what may not part company at the end of a line stays in one piece. */
export type SentencePiece =
  | { kind: "text"; text: string; end: string }
  | { kind: "figure"; key: string; before: string; after: string };

const opening = /[（(“‘《〈「『【]+$/u;
const closing = /^[，。；、：！？）)”’》〉」』】,.;:!?%]+/u;

/** The pieces: a figure keeps the punctuation next to it; a text keeps its last two characters apart, for the mark that follows it. */
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
  const found = opening.exec(piece.text)?.[0] ?? "";
  piece.text = piece.text.slice(0, piece.text.length - found.length);
  return found;
}

function cutEnd(piece: SentencePiece | undefined): void {
  if (piece?.kind !== "text") return;
  piece.end = [...piece.text].slice(-2).join("");
  piece.text = piece.text.slice(0, piece.text.length - piece.end.length);
}
