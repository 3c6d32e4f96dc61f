import { deflateRawSync } from "node:zlib";

const encoder = new TextEncoder();

export const bytesOf = (text: string) => encoder.encode(text) as Uint8Array<ArrayBuffer>;

export const smallPdf = bytesOf(
  "%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n",
);

/** A zip archive of these entries, written by hand: what office documents are kept in. `extras` are fields of the directory. */
export function zipOf(
  entries: Record<string, string>,
  stored: readonly string[] = [],
  extras: Record<string, Buffer> = {},
): Uint8Array<ArrayBuffer> {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const [title, body] = [Buffer.from(name), Buffer.from(content)];
    const isStored = stored.includes(name);
    const packed = isStored ? body : deflateRawSync(body);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(body.length, 18);
    common.writeUInt16LE(title.length, 22);
    const head = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, title, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const extra = extras[name] ?? Buffer.alloc(0);
    const listed = Buffer.from(common);
    listed.writeUInt16LE(extra.length, 24);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\0"), listed, place, title, extra]));
    local.push(head);
    offset += head.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...local, list, end]));
}

export const smallXlsx = zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" });
export const smallDocx = zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>" });
export const smallOds = zipOf(
  { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<office/>" },
  ["mimetype"],
);
