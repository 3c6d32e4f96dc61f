import { type Entry, fromBufferPromise } from "yauzl";
import { signatures, startsWith } from "./signatures";

/** A document has a few hundred. */
export const mostEntries = 10_000;

/**
 * Names of the entries of a zip archive, with "/" between folders, read from its directory alone: nothing is inflated. Null
 * when it is none or is damaged, and when an entry would lie outside the folder it is unpacked to.
 */
export async function entryNames(bytes: Uint8Array): Promise<Set<string> | null> {
  // An archive may follow anything, such as a page or a program; a document begins as one.
  if (!startsWith(bytes, signatures.zip)) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return namesIn(buffer).catch(() => null);
}

async function namesIn(buffer: Buffer): Promise<Set<string> | null> {
  const archive = await fromBufferPromise(buffer);
  if (archive.entryCount > mostEntries) return null;
  const names = new Set<string>();
  for await (const entry of archive.eachEntry()) namesOf(entry).forEach((name) => names.add(name));
  return names;
}

// An entry may carry a second name, which some programs use and others do not know.
function namesOf({ fileName, fileNameRaw }: Entry): string[] {
  return [fileName, fileNameRaw.toString().replaceAll("\\", "/")];
}
