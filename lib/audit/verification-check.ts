import type { VisitedEntry } from "./walk-chain";

export type Counts = Record<string, number>;

/** One part of a verification: visits every entry of the chain in order, then compares the stored rows and counts them. */
export type VerificationCheck = {
  visitEntry?: (walked: VisitedEntry) => void;
  compare: () => Promise<Counts> | Counts;
};
