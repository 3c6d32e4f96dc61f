import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { mostEntries } from "@/lib/entry/attachments/zip-entries";
import type { Bilingual } from "@/lib/platform/bilingual";
import { refusals } from "./refusals";

/** An office document's parts. `read` returns null for a part that is not there, although others may refer to it. */
export type Archive = { has: (name: string) => boolean; read: (name: string) => Promise<string | null> };

/** `inflated` is what all parts may come to, `part` one that is read; pictures are never inflated. */
export const archiveLimits = { entries: mostEntries, inflated: 600_000_000, part: 80_000_000 };

/** Opens an office document's archive, or returns the sentence that says why it is not opened. */
export async function openArchive(
  bytes: Uint8Array,
  limits: typeof archiveLimits,
): Promise<Archive | Bilingual> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false }).catch(() => null);
  if (!file) return refusals.isBroken;
  if (file.entryCount > limits.entries) return refusals.inflatesTooFar;
  const entries = new Map<string, Entry>();
  for await (const entry of file.eachEntry()) entries.set(entry.fileName, entry);
  const all = [...entries.values()];
  if (all.some((entry) => entry.isEncrypted())) return refusals.hasPassword;
  if (all.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > limits.inflated)
    return refusals.inflatesTooFar;
  return {
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name);
      return entry ? inflated(file, entry, limits.part) : null;
    },
  };
}

/** Thrown while a part is read: the archive promises less than it holds, or more than is read. */
export class ArchiveTooLarge extends Error {}

// The size that an entry declares is checked by the library against what comes out, and ends the reading.
async function inflated(file: ZipFile, entry: Entry, limit: number): Promise<string> {
  if (entry.uncompressedSize > limit) throw new ArchiveTooLarge(entry.fileName);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
}
