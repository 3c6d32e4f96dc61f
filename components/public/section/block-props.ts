import type { ReleasedBlock } from "@/lib/publication/content/model";
import type { ReleaseContext } from "../site/release-context";

/** `rank` is the level of the block's heading: 2 for an h2. */
export type BlockProps = { context: ReleaseContext; block: ReleasedBlock; rank?: number };
