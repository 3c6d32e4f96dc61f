import type { Piece } from "@/lib/search/highlight";

/** A text with the matches of a query highlighted. */
export function HighlightedText({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, isFound }, index) => (isFound ? <mark key={index}>{text}</mark> : text));
}
