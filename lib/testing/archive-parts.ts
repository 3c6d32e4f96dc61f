import { text } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";

/** Returns the texts of an office document's parts by their names in the archive. */
export async function archiveParts(archive: Uint8Array): Promise<Record<string, string>> {
  const opened = await fromBufferPromise(Buffer.from(archive));
  const parts: Record<string, string> = {};
  for await (const entry of opened.eachEntry())
    parts[entry.fileName] = await text(await opened.openReadStreamPromise(entry));
  return parts;
}
