import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { mostEntries } from "@/lib/entry/attachments/zip-entries";
import type { Bilingual } from "@/lib/platform/bilingual";
import { refusals } from "./refusals";
import { workbookLimits } from "./workbook";

const macros = /(?:^|\/)(?:vbaProject\.bin|macrosheets\/|Basic\/|Scripts\/)/i;

/**
 * Says which kind of workbook an archive holds, or why it is not read. What its parts come to is taken from its directory, and
 * then from what really comes out, so that an archive which promises less than it holds is not opened by anything else.
 */
export async function inspectArchive(bytes: Uint8Array): Promise<"xlsx" | "ods" | Bilingual> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false }).catch(() => null);
  if (!file) return refusals.isBroken;
  if (file.entryCount > mostEntries) return refusals.inflatesTooFar;
  const entries: Entry[] = [];
  for await (const entry of file.eachEntry()) entries.push(entry);
  if (entries.some((entry) => entry.isEncrypted())) return refusals.hasPassword;
  if (entries.some(({ fileName }) => macros.test(fileName))) return refusals.hasMacros;
  if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > workbookLimits.inflated)
    return refusals.inflatesTooFar;
  const names = new Set(entries.map(({ fileName }) => fileName));
  const kind = names.has("xl/workbook.xml") ? "xlsx" : names.has("content.xml") ? "ods" : null;
  if (!kind || (kind === "ods" && !startsAsSheet(bytes))) return refusals.notASpreadsheet;
  return (await areSizesTrue(file, entries)) ? kind : refusals.isBroken;
}

function startsAsSheet(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(30, 200)).includes("opendocument.spreadsheet");
}

// The library that inflates stops an entry as soon as it is longer than it says.
async function areSizesTrue(file: ZipFile, entries: Entry[]): Promise<boolean> {
  try {
    for (const entry of entries) for await (const _ of await file.openReadStreamPromise(entry));
    return true;
  } catch {
    return false;
  }
}
