import type { ReleasedBlock } from "@/lib/publication/model";
import type { PlacedRelease } from "./placed-release";

export type BlockProps = { placed: PlacedRelease; block: ReleasedBlock };
