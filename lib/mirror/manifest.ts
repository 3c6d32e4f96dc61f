import { z } from "zod";
import type { Entry } from "./model";

/** The name of what a mirror says of itself: what is there, and by which set it was made. */
export const mirrorManifest = "annals-mirror.json";

const entrySchema = z.object({
  key: z.string(),
  url: z.string(),
  sha256: z.string(),
  stamp: z.string(),
  size: z.number(),
  goneAt: z.string().optional(),
});

const schema = z.object({ annalsMirror: z.literal(1), entries: z.array(entrySchema) });

export function printManifest(entries: readonly Entry[]): string {
  const sorted = entries.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const lines = sorted.map((entry) => JSON.stringify(entry)).join(",\n");
  return `{"annalsMirror":1,"entries":[\n${lines}\n]}\n`;
}

/** Returns what a manifest says by keys; null if the text is none. */
export function readMirrorManifest(text: string): Map<string, Entry> | null {
  try {
    const { entries } = schema.parse(JSON.parse(text));
    return new Map(entries.map((entry) => [entry.key, entry]));
  } catch {
    return null;
  }
}
