import { createHash } from "node:crypto";
import type { Answer } from "@/lib/prepared/answer";
import { isAsset, isSealed, isVersioned } from "./addresses";

/**
 * What a mirror has at one key, as its manifest says it: `sha256` of the bytes that readers get, `stamp` of them and their headers,
 * `size` of what is stored. `goneAt` is when it was last found to be published no more.
 */
export type Entry = {
  key: string;
  url: string;
  sha256: string;
  stamp: string;
  size: number;
  goneAt?: string;
};

/** What a mirror is to have at one key. Its bytes are read when they are needed. */
export type MirrorFile = Omit<Entry, "size" | "goneAt"> & {
  headers: Answer["headers"];
  read: () => Promise<Answer["bodies"]>;
};

export type Former = ReadonlyMap<string, Entry>;

export type Plan = {
  send: MirrorFile[];
  /** What is there already as it is to be. */
  same: Entry[];
  /** What is published no more and stays: versions, and for a day what pages that are being read may still load. */
  kept: Entry[];
  removed: Entry[];
  /** The addresses of versions whose data would become other than they were. */
  broken: string[];
};

/** How long style sheets and fonts of an earlier build stay, in milliseconds. */
const assetsStay = 24 * 3600_000;

/**
 * Compares what a mirror is to have with what an earlier run put there. What is there by others is never touched: only what the
 * former manifest has is removed. `isThere` says whether the target still has an entry.
 */
export function planOf(
  files: readonly MirrorFile[],
  former: Former,
  { isThere, now }: { isThere: (entry: Entry) => boolean; now: Date },
): Plan {
  const wanted = new Set(files.map(({ key }) => key));
  const plan: Plan = { send: [], same: [], kept: [], removed: [], broken: [] };
  for (const file of files) {
    const entry = former.get(file.key);
    if (entry && isSealed(file.url) && entry.sha256 !== file.sha256) plan.broken.push(file.url);
    if (entry?.stamp === file.stamp && isThere(entry)) plan.same.push(withoutEnd(entry));
    else plan.send.push(file);
  }
  const gone = [...former.values()].filter(({ key }) => !wanted.has(key));
  const versions = gone.filter(({ url }) => isVersioned(url));
  for (const entry of gone) {
    const goneAt = entry.goneAt ?? now.toISOString();
    const isLate = now.getTime() - Date.parse(goneAt) >= assetsStay;
    // The pages of a version need them as long as they stay.
    const stays = isVersioned(entry.url) || (isAsset(entry.url) && (!isLate || versions.length > 0));
    if (stays && isThere(entry)) plan.kept.push({ ...entry, goneAt });
    else plan.removed.push(entry);
  }
  return plan;
}

function withoutEnd({ goneAt: _, ...entry }: Entry): Entry {
  return entry;
}

/** Returns what a file's entry will be once it is stored in so many bytes. */
export function entryOf({ key, url, sha256, stamp }: MirrorFile, size: number): Entry {
  return { key, url, sha256, stamp, size };
}

/** Returns a name for what a mirror has: equal contents have equal names. */
export function nameOf(entries: readonly Pick<Entry, "key" | "stamp" | "goneAt">[]): string {
  const lines = entries.map(({ key, stamp, goneAt = "" }) => JSON.stringify([key, stamp, goneAt]));
  return hashOf(lines.toSorted().join("\n")).slice(0, 16);
}

export function hashOf(bytes: Buffer | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
