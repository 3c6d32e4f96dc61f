import { BlockHeading } from "./block-heading";
import type { BlockProps } from "./block-props";
import { Prose } from "./prose";

export function ProseBlock({ placed, block }: BlockProps) {
  return (
    <section>
      <BlockHeading heading={block.heading} />
      <Prose placed={placed} items={block.items} />
    </section>
  );
}
