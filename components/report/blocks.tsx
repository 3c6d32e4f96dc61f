import type { ReleasedBlock } from "@/lib/publication/model";
import { EventBlock } from "./event-block";
import { FiguresBlock } from "./figures-block";
import { PlacesBlock } from "./places-block";
import type { PlacedRelease } from "./placed-release";
import { ProseBlock } from "./prose-block";
import { TimelineBlock } from "./timeline-block";

const views = {
  prose: ProseBlock,
  figures: FiguresBlock,
  event: EventBlock,
  timeline: TimelineBlock,
  places: PlacesBlock,
};

/** The blocks of a section; one that nothing of was approved has no heading either. */
export function Blocks({ placed, blocks }: { placed: PlacedRelease; blocks: ReleasedBlock[] }) {
  return blocks
    .filter(({ items }) => items.length > 0)
    .map((block, index) => {
      const View = views[block.kind];
      return <View key={index} placed={placed} block={block} />;
    });
}
