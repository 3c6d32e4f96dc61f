type Entry = { name: string; startSector: number };

/**
 * Names of the streams and storages in a compound file (MS-CFB 2.6.1). They are looked for where an entry may stand, at every
 * 128 bytes, so that a file whose directory is damaged is recognised too.
 */
export function storageNames(bytes: Uint8Array): Set<string> {
  return new Set(entriesOf(bytes).map(({ name }) => name));
}

/** Whether a .doc is encrypted, as its first block says (MS-DOC 2.5.2, fEncrypted). */
export function isEncryptedWord(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const main = entriesOf(bytes).find(({ name }) => name === "WordDocument");
  const start = main ? (main.startSector + 1) * 512 : 0;
  return start > 0 && start + 12 <= view.length && (view.readUInt16LE(start + 10) & 0x0100) !== 0;
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  for (let at = 512; at + 128 <= view.length; at += 128) {
    const size = view.readUInt16LE(at + 64);
    const isEntry = size > 2 && size <= 64 && size % 2 === 0 && [1, 2, 5].includes(view[at + 66] ?? 0);
    if (!isEntry || view.readUInt16LE(at + size - 2) !== 0) continue;
    entries.push({
      name: view.toString("utf16le", at, at + size - 2),
      startSector: view.readUInt32LE(at + 116),
    });
  }
  return entries;
}
