import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { Transform } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { type Entry, openPromise } from "yauzl";
import { ZipFile } from "yazl";
import type { Digest } from "./model";

/** A part of an archive: its bytes, or the file that has them. */
export type Member = { name: string; content: Buffer | string };

/** Writes a zip archive that only its owner can read, and returns once it is on the disk. */
export async function writeArchive(file: string, members: readonly Member[]): Promise<void> {
  const zip = new ZipFile();
  const isDone = pipeline(zip.outputStream, createWriteStream(file, { mode: 0o600, flush: true }));
  // The archive reports a file that cannot be read on itself, and its stream then never ends.
  const hasFailed = new Promise<never>((_, reject) => zip.once("error", reject));
  for (const { name, content } of members) {
    if (typeof content === "string") zip.addFile(content, name, { mode: 0o100600 });
    else zip.addBuffer(content, name, { mode: 0o100600 });
  }
  zip.end();
  await Promise.race([isDone, hasFailed]);
}

export type OpenArchive = {
  names: readonly string[];
  read: (name: string) => Promise<Buffer>;
  /** Writes a part to a file of its own, and returns what was written. */
  extract: (name: string, file: string) => Promise<Digest>;
  close: () => void;
};

/** Parts that are read into memory are small. */
const mostInMemory = 10_000_000;

/** Opens an archive by its directory, which stands at its end: one that was cut short is refused. Throws when it is none. */
export async function openArchive(file: string): Promise<OpenArchive> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const streamOf = (name: string) => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`${name} is not in the archive`);
    return { entry, stream: () => zip.openReadStreamPromise(entry) };
  };
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const { entry, stream } = streamOf(name);
      if (entry.uncompressedSize > mostInMemory) throw new Error(`${name} is too large`);
      return buffer(await stream());
    },
    extract: async (name, to) => {
      const digest = digesting();
      const target = createWriteStream(to, { mode: 0o600, flush: true });
      await pipeline(await streamOf(name).stream(), digest.through, target);
      return digest.result();
    },
    close: () => zip.close(),
  };
}

export async function digestOfFile(file: string): Promise<Digest> {
  const digest = digesting();
  digest.through.resume();
  await pipeline(createReadStream(file), digest.through);
  return digest.result();
}

export function digestOf(bytes: Buffer): Digest {
  return { size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function digesting() {
  const hash = createHash("sha256");
  let size = 0;
  const through = new Transform({
    transform(chunk: Buffer, _, next) {
      hash.update(chunk);
      size += chunk.length;
      next(null, chunk);
    },
  });
  return { through, result: (): Digest => ({ size, sha256: hash.digest("hex") }) };
}
