import { BlockHeading } from "./block-heading";
import type { BlockProps } from "./block-props";
import { Prose } from "./prose";

export function ProseBlock({ placed, block, rank }: BlockProps) {
  return (
    <section>
      <BlockHeading heading={block.heading} rank={rank} />
      <Prose placed={placed} items={block.items} />
    </section>
  );
}
