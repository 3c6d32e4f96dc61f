import type { ReleasedBlock } from "@/lib/publication/content/model";
import type { SectionContext } from "../site/release-context";

/** `anchor` is the id of the block's heading, null if it has none; `rank` is the heading's level: 2 for an h2. */
export type BlockProps = {
  context: SectionContext;
  block: ReleasedBlock;
  anchor: string | null;
  rank?: number | undefined;
};
