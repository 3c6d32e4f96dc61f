import type { Walked } from "./walk-chain";

/** What was counted on the way, by name. */
export type Counts = Record<string, number>;

/**
 * One part of a verification. It is told of every entry of the chain in order; then it compares the rows with what it was told,
 * and says how many there were.
 */
export type Check = { told?: (walked: Walked) => void; compare: () => Promise<Counts> | Counts };
