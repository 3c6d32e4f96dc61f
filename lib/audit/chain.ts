import { createHash } from "node:crypto";

/** An entry of the chain. `from` and `to` are JSON text; `at` is an ISO instant in UTC. */
export type ChainEntry = {
  seq: number;
  actionId: string;
  at: string;
  actorId: string;
  actorName: string;
  actorRoles: string;
  type: string;
  subject: string;
  from: string | null;
  to: string | null;
  reason: string | null;
  /** JSON of the seals of the rows the action wrote (see seal.ts); null for none. */
  sealed: string | null;
  previous: string;
  hash: string;
};

/** The `previous` hash of the first entry. */
export const genesis = "0".repeat(64);

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Returns the SHA-256 of the entry's fields in this order as a JSON array, with `previous` first and `sealed` last. */
export function hashOfEntry(entry: Omit<ChainEntry, "hash">): string {
  const { previous, seq, actionId, at, actorId, actorName, actorRoles, ...event } = entry;
  const { type, subject, from, to, reason, sealed } = event;
  const who = [previous, seq, actionId, at, actorId, actorName, actorRoles];
  const what = [type, subject, from, to, reason];
  // Entries written before rows were sealed have one field less.
  return sha256(JSON.stringify([...who, ...what, ...(sealed === null ? [] : [sealed])]));
}

/** Returns the first entry that does not follow from the one before it, with the reason; null when the chain is intact. */
export function firstBreak(entries: readonly ChainEntry[]): { seq: number; reason: string } | null {
  let previous = genesis;
  for (const [index, entry] of entries.entries()) {
    if (entry.seq !== index + 1) return { seq: entry.seq, reason: `entry ${index + 1} is missing` };
    if (entry.previous !== previous) return { seq: entry.seq, reason: "does not follow the entry before it" };
    if (hashOfEntry(entry) !== entry.hash)
      return { seq: entry.seq, reason: "was changed after it was written" };
    previous = entry.hash;
  }
  return null;
}
