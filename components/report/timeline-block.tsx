import { BlockHeading } from "./block-heading";
import type { BlockProps } from "./block-props";
import { Timeline } from "./timeline";

export function TimelineBlock({ placed, block }: BlockProps) {
  return (
    <section>
      <BlockHeading heading={block.heading} />
      <Timeline placed={placed} items={block.items} />
    </section>
  );
}
