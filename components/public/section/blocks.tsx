import type { ReleasedBlock } from "@/lib/publication/content/model";
import { headingAnchors } from "../format/heading-anchors";
import type { SectionContext } from "../site/release-context";
import { EventBlock } from "./event-block";
import { FiguresBlock } from "./figures-block";
import { PlacesBlock } from "./places-block";
import { ProseBlock } from "./prose-block";
import { TimelineBlock } from "./timeline-block";

const views = {
  prose: ProseBlock,
  figures: FiguresBlock,
  event: EventBlock,
  timeline: TimelineBlock,
  places: PlacesBlock,
};

type Props = {
  context: SectionContext;
  blocks: ReleasedBlock[];
  rank?: number;
  /** What the ids of the headings begin with, where several sections share a page. */
  prefix?: string;
};

/** The blocks of a section. A block without approved items is left out, heading included. */
export function Blocks({ context, blocks, rank, prefix }: Props) {
  const shown = blocks.filter(({ items }) => items.length > 0);
  const anchors = headingAnchors(
    shown.map(({ heading }) => heading),
    prefix,
  );
  return shown.map((block, index) => {
    const View = views[block.kind];
    return <View key={index} context={context} block={block} anchor={anchors[index] ?? null} rank={rank} />;
  });
}
