import type { ReleasedItem } from "@/lib/publication/model";
import { LiveFigure } from "./live-figure";
import type { PlacedRelease } from "./placed-release";
import { Sentence } from "./sentence";

/** What an item holds: a sentence, or a figure standing by itself. */
export function ItemContent({ placed, item }: { placed: PlacedRelease; item: ReleasedItem }) {
  const { figures, sentences } = placed.release.report;
  const wording = sentences[item.field];
  if (wording !== undefined) return <Sentence placed={placed} wording={wording} />;
  const figure = figures[item.field];
  return figure && <LiveFigure placed={placed} figure={figure} />;
}
