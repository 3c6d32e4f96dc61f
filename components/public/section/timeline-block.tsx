import { BlockHeading } from "./block-heading";
import type { BlockProps } from "./block-props";
import { Timeline } from "./timeline";

export function TimelineBlock({ context, block, rank }: BlockProps) {
  return (
    <section>
      <BlockHeading heading={block.heading} rank={rank} />
      <Timeline context={context} items={block.items} />
    </section>
  );
}
