import type { ReleasedBlock } from "@/lib/publication/content/model";
import { EventBlock } from "./event-block";
import { FiguresBlock } from "./figures-block";
import { PlacesBlock } from "./places-block";
import type { PlacedRelease } from "../site/placed-release";
import { ProseBlock } from "./prose-block";
import { TimelineBlock } from "./timeline-block";

const views = {
  prose: ProseBlock,
  figures: FiguresBlock,
  event: EventBlock,
  timeline: TimelineBlock,
  places: PlacesBlock,
};

type Props = { placed: PlacedRelease; blocks: ReleasedBlock[]; rank?: number };

/** The blocks of a section; one that nothing of was approved has no heading either. */
export function Blocks({ placed, blocks, rank }: Props) {
  return blocks
    .filter(({ items }) => items.length > 0)
    .map((block, index) => {
      const View = views[block.kind];
      return <View key={index} placed={placed} block={block} rank={rank} />;
    });
}
