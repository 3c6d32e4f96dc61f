import { BlockHeading } from "./block-heading";
import type { BlockProps } from "./block-props";
import { Timeline } from "./timeline";

export function TimelineBlock({ placed, block, rank }: BlockProps) {
  return (
    <section>
      <BlockHeading heading={block.heading} rank={rank} />
      <Timeline placed={placed} items={block.items} />
    </section>
  );
}
