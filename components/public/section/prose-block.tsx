import { BlockHeading } from "./block-heading";
import type { BlockProps } from "./block-props";
import { Prose } from "./prose";

export function ProseBlock({ context, block, anchor, rank }: BlockProps) {
  return (
    <section>
      <BlockHeading context={context} heading={block.heading} anchor={anchor} rank={rank} />
      <Prose context={context} items={block.items} />
    </section>
  );
}
