import { BlockHeading } from "./block-heading";
import type { BlockProps } from "./block-props";
import { Timeline } from "./timeline";

export function TimelineBlock({ context, block, anchor, rank }: BlockProps) {
  return (
    <section>
      <BlockHeading context={context} heading={block.heading} anchor={anchor} rank={rank} />
      <Timeline context={context} items={block.items} />
    </section>
  );
}
