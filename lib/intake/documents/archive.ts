import { buffer } from "node:stream/consumers";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { macroEntry } from "@/lib/entry/attachments/file-type";
import { mostEntries } from "@/lib/entry/attachments/zip-entries";

/** An office document's parts. `read` and `text` return null for a part that is not there, although others may refer to it. */
export type Archive = {
  names: readonly string[];
  has: (name: string) => boolean;
  read: (name: string) => Promise<Buffer | null>;
  text: (name: string) => Promise<string | null>;
  /** Whether every part inflates to the size it declares. Inflates them all, and keeps nothing. */
  areSizesTrue: () => Promise<boolean>;
};

/** Why an archive is not opened. Each kind of file has its own sentence for it. */
export type ArchiveFault = "isBroken" | "inflatesTooFar" | "hasPassword" | "hasMacros";

/** `inflated` is what all parts may come to, `part` one that is read, in bytes; pictures are never inflated. */
export const archiveLimits = { entries: mostEntries, inflated: 600_000_000, part: 80_000_000 };

/** Opens an office document's archive, or says why it is not opened. Reads its directory alone. */
export async function openArchive(
  bytes: Uint8Array,
  limits: typeof archiveLimits,
): Promise<Archive | ArchiveFault> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const file = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
    if (file.entryCount > limits.entries) return "inflatesTooFar";
    const entries = new Map<string, Entry>();
    for await (const entry of file.eachEntry()) entries.set(entry.fileName.replace(/^\//, ""), entry);
    return faultOf(entries, limits) ?? archiveOf(file, entries, limits);
  } catch {
    return "isBroken";
  }
}

function faultOf(
  entries: ReadonlyMap<string, Entry>,
  limits: typeof archiveLimits,
): ArchiveFault | undefined {
  const all = [...entries.values()];
  if (all.some((entry) => entry.isEncrypted())) return "hasPassword";
  if ([...entries.keys()].some((name) => macroEntry.test(name))) return "hasMacros";
  const inflated = all.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  return inflated > limits.inflated ? "inflatesTooFar" : undefined;
}

function archiveOf(
  file: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  limits: typeof archiveLimits,
): Archive {
  const read = async (name: string) => {
    const entry = entries.get(name);
    if (!entry) return null;
    if (entry.uncompressedSize > limits.part) throw new ArchiveTooLarge(entry.fileName);
    return buffer(await file.openReadStreamPromise(entry));
  };
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read,
    text: async (name) => textOf(await read(name)),
    areSizesTrue: () => inflateAll(file, entries.values()),
  };
}

/** Thrown while a part is read that is larger than may be read. */
export class ArchiveTooLarge extends Error {}

function textOf(bytes: Buffer | null): string | null {
  if (!bytes) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

// The library stops an entry as soon as it is longer than it declares, and one that ends too early.
async function inflateAll(file: ZipFile, entries: Iterable<Entry>): Promise<boolean> {
  try {
    for (const entry of entries) for await (const _ of await file.openReadStreamPromise(entry));
    return true;
  } catch {
    return false;
  }
}
