import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";
import { ZipFile } from "yazl";

/** The same bytes in every time zone and at any time: an archive has local times, and none before 1980. */
export const entryOptions = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

export type ZipPart = { name: string; content: Buffer };

/** Returns an archive of parts, in their order. Nothing in it depends on the clock. */
export function zipOf(parts: readonly ZipPart[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, content } of parts) zip.addBuffer(content, name, entryOptions);
  zip.end();
  return buffer(zip.outputStream);
}

/** Returns the parts of an archive. */
export async function partsOfZip(bytes: Uint8Array): Promise<ZipPart[]> {
  const archive = await fromBufferPromise(Buffer.from(bytes));
  const parts: ZipPart[] = [];
  for await (const entry of archive.eachEntry())
    parts.push({ name: entry.fileName, content: await buffer(await archive.openReadStreamPromise(entry)) });
  return parts;
}
