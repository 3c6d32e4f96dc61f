import type { Problem } from "@/lib/audit/problem";
import type { Counts } from "@/lib/audit/verification-check";
import type { ChainEnd } from "@/lib/audit/walk-chain";

/** A head of the chain that was recorded elsewhere, with the number of its entry; null if the chain does not have it. */
export type RecordedHead = { hash: string; seq: number | null };

export type Verification = ChainEnd & {
  /** The first problem in the order of the chain; null if there is none. */
  first: Problem | null;
  /** How many more problems there are. */
  further: number;
  counts: Counts;
  heads: RecordedHead[];
};
