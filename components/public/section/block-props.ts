import type { ReleasedBlock } from "@/lib/publication/content/model";
import type { PlacedRelease } from "../site/placed-release";

/** `rank`: how deep the block's heading stands on its page. */
export type BlockProps = { placed: PlacedRelease; block: ReleasedBlock; rank?: number };
