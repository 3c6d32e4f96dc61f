import { buffer } from "node:stream/consumers";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { fail, ok, type Result } from "@/lib/platform/result";
import { maxDocumentSize } from "./document-file";
import { refusals } from "./refusals";

/** The largest text of a document once unpacked, in bytes. One of 300 pages has about 5 MB of XML. */
const maxTextSize = 24 * 1024 * 1024;
const mostEntries = 10_000;
const textPath = "word/document.xml";

/** Returns the XML of a .docx document's text. Nothing else of it is unpacked. */
export async function openDocument(bytes: Uint8Array): Promise<Result<string>> {
  if (bytes.length > maxDocumentSize) return fail("INVALID", refusals.tooLarge);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fail("INVALID", refusals.encrypted);
  if (!startsWith(bytes, [0x50, 0x4b])) return fail("INVALID", refusals.notWord);
  try {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return await textOfArchive(await fromBufferPromise(data));
  } catch {
    return fail("INVALID", refusals.damaged);
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

async function textOfArchive(archive: ZipFile): Promise<Result<string>> {
  if (archive.entryCount > mostEntries) return fail("INVALID", refusals.tooMuchInside);
  const entries = new Map<string, Entry>();
  for await (const entry of archive.eachEntry()) entries.set(entry.fileName.replace(/^\//, ""), entry);
  if ([...entries.keys()].some((name) => /vbaProject\.bin$/i.test(name)))
    return fail("INVALID", refusals.macros);
  const text = entries.get(textPath) ?? [...entries.values()].find(({ fileName }) => isText(fileName));
  if (!text) return fail("INVALID", refusals.notWord);
  if (text.uncompressedSize > maxTextSize) return fail("INVALID", refusals.tooMuchInside);
  // yauzl stops when an entry is larger than it says.
  const xml = await buffer(await archive.openReadStreamPromise(text));
  return ok(new TextDecoder("utf-8", { fatal: true }).decode(xml));
}

// Some programs number the part: word/document2.xml.
function isText(name: string): boolean {
  return /^word\/document\d*\.xml$/.test(name);
}
