import { createHash } from "node:crypto";

/** An entry of the chain. `from` and `to` are JSON text; `at` is an ISO instant. */
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
  /** The kept rows that the action wrote, as JSON; null where there is nothing to vouch for. */
  sealed: string | null;
  previous: string;
  hash: string;
};

/** What the first entry follows. */
export const genesis = "0".repeat(64);

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** SHA-256 over the entry's fields in this order as a JSON array, the previous hash first and what is sealed last. */
export function hashOfEntry(entry: Omit<ChainEntry, "hash">): string {
  const { previous, seq, actionId, at, actorId, actorName, actorRoles, ...event } = entry;
  const { type, subject, from, to, reason, sealed } = event;
  const who = [previous, seq, actionId, at, actorId, actorName, actorRoles];
  const what = [type, subject, from, to, reason];
  // Entries from before rows were sealed have one field less.
  return sha256(JSON.stringify([...who, ...what, ...(sealed === null ? [] : [sealed])]));
}

/** The first entry that does not follow from the one before it, with the reason; null when the chain holds. */
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
