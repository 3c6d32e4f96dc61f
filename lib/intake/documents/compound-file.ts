/**
 * Names of the streams and storages in a compound file (MS-CFB 2.6.1). They are looked for where an entry may stand, at every
 * 128 bytes, so that a file whose directory is damaged is recognised too.
 */
export function storageNames(bytes: Uint8Array): Set<string> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = 512; at + 128 <= view.length; at += 128) {
    const size = view.readUInt16LE(at + 64);
    const type = view[at + 66];
    const isEntry = size > 2 && size <= 64 && size % 2 === 0 && (type === 1 || type === 2 || type === 5);
    if (!isEntry || view.readUInt16LE(at + size - 2) !== 0) continue;
    names.add(view.toString("utf16le", at, at + size - 2));
  }
  return names;
}
