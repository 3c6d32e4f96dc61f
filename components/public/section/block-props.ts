import type { ReleasedBlock } from "@/lib/publication/content/model";
import type { SectionContext } from "../site/release-context";

/** `rank` is the level of the block's heading: 2 for an h2. */
export type BlockProps = { context: SectionContext; block: ReleasedBlock; rank?: number };
