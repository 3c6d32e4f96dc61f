/** `looks`: runs of characters with a property, as a modifier and its operand (MS-DOC 2.6.1). */
type Options = {
  isEncrypted?: boolean;
  footnotes?: string;
  looks?: { from: number; to: number; modifier: number; operand: number[] }[];
};

/**
 * A .doc made by hand: a compound file (MS-CFB) of a WordDocument and its table stream (MS-DOC), with one piece of UTF-16. As in
 * Word, \r ends a paragraph and \u0007 a cell; a row, whose end Word marks in the properties of its last paragraph, ends with \r here.
 */
export function oldWordOf(
  body: string,
  { isEncrypted = false, footnotes = "", looks = [] }: Options = {},
): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(body + footnotes, "utf16le");
  const main = Buffer.alloc(padded(0x800 + text.length, 4096));
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x0200 | (isEncrypted ? 0x0100 : 0), 0x0a);
  main.writeUInt32LE(0x800, 0x18);
  main.writeUInt32LE(body.length, 0x4c);
  main.writeUInt32LE(footnotes.length, 0x50);
  text.copy(main, 0x800);
  const pieces = Buffer.alloc(4096);
  pieces[0] = 2;
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(body.length + footnotes.length, 9);
  pieces.writeUInt32LE(0x800, 15);
  lookPage(looks).copy(main, 0x600);
  main.writeUInt32LE(64, 0xfa);
  main.writeUInt32LE(12, 0xfe);
  pieces.writeUInt32LE(0x600 / 512, 72);
  main.writeUInt32LE(0, 0x1a2);
  main.writeUInt32LE(21, 0x1a6);
  return compoundFile([
    ["WordDocument", main],
    ["1Table", pieces],
  ]);
}

// The looks of all runs, in the order of their text, stand in one page of 512 bytes (MS-DOC 2.9.33).
function lookPage(looks: NonNullable<Options["looks"]>): Buffer {
  const page = Buffer.alloc(512);
  const edges = looks.flatMap(({ from, to }) => [from, to]);
  const count = Math.max(0, edges.length - 1);
  for (const [at, edge] of edges.entries()) page.writeUInt32LE(0x800 + 2 * edge, 4 * at);
  for (const [at, { modifier, operand }] of looks.entries()) {
    page[4 * (count + 1) + 2 * at] = 200 + 8 * at;
    page[400 + 16 * at] = 2 + operand.length;
    page.writeUInt16LE(modifier, 401 + 16 * at);
    page.set(operand, 403 + 16 * at);
  }
  page[511] = count;
  return page;
}

const padded = (size: number, to: number) => Math.ceil(size / to) * to;
const [endOfChain, table, free] = [0xfffffffe, 0xfffffffd, 0xffffffff];

// The allocation table is sector 0, the directory sector 1; streams follow, each long enough to stand in sectors of 512.
function compoundFile(streams: [string, Buffer][]): Uint8Array<ArrayBuffer> {
  const allocation = Buffer.alloc(512, 0xff);
  allocation.writeUInt32LE(table, 0);
  allocation.writeUInt32LE(endOfChain, 4);
  const directory = [entry("Root Entry", 5, { start: endOfChain, size: 0, child: 1 })];
  let sector = 2;
  for (const [at, [name, content]] of streams.entries()) {
    const [start, count] = [sector, content.length / 512];
    for (; sector < start + count; sector += 1)
      allocation.writeUInt32LE(sector === start + count - 1 ? endOfChain : sector + 1, sector * 4);
    directory.push(
      entry(name, 2, { start, size: content.length, right: at + 1 < streams.length ? at + 2 : free }),
    );
  }
  while (directory.length < 4) directory.push(Buffer.alloc(128));
  return Uint8Array.from(
    Buffer.concat([header(), allocation, ...directory, ...streams.map(([, content]) => content)]),
  );
}

function header(): Buffer {
  const header = Buffer.alloc(512, 0xff);
  header.fill(0, 0, 76);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [[24, 0x3e], [26, 3], [28, 0xfffe], [30, 9], [32, 6]] as const) header.writeUInt16LE(value, at); // prettier-ignore
  for (const [at, value] of [[44, 1], [48, 1], [56, 4096], [60, endOfChain], [68, endOfChain], [76, 0]] as const) header.writeUInt32LE(value, at); // prettier-ignore
  return header;
}

type Place = { start: number; size: number; child?: number; right?: number };

function entry(name: string, type: number, { start, size, child = free, right = free }: Place): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, "utf16le");
  entry.writeUInt16LE(2 * name.length + 2, 64);
  entry[66] = type;
  entry[67] = 1;
  entry.writeUInt32LE(free, 68);
  entry.writeUInt32LE(right, 72);
  entry.writeUInt32LE(child, 76);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}
