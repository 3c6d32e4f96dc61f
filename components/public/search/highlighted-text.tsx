import type { Piece } from "@/lib/search/highlight";
import { Words } from "../format/words";

/** A text with the matches of a query highlighted. */
export function HighlightedText({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, isFound }, index) =>
    isFound ? (
      <mark key={index}>
        <Words>{text}</Words>
      </mark>
    ) : (
      <Words key={index}>{text}</Words>
    ),
  );
}
