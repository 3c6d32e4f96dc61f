import BufferReader from "word-extractor/lib/buffer-reader.js";
import WordOleExtractor from "word-extractor/lib/word-ole-extractor.js";

// Single property modifiers of characters (MS-DOC 2.6.1).
const [deleted, hidden, raised] = [0x0800, 0x083c, 0x2a48];

/**
 * The package's reader of .doc files with its own reading of what characters look like. The package takes letter spacing of an
 * odd width for a deletion and leaves such text out without a word (findings/word-extractor-letter-spacing.sh); and
 * it does not know raised or hidden text.
 */
class OldWordReader extends WordOleExtractor {
  override writeCharacterProperties(main: Buffer, table: Buffer): void {
    for (const { from, to, properties } of runsOf(main, table)) {
      const isGone = isSet(properties, deleted) || isSet(properties, hidden);
      const isRaised = valueOf(properties, raised) === 1;
      if (!isGone && !isRaised) continue;
      for (const piece of this._pieces) {
        const [start, end] = [from, to].map((at) => Math.max(0, (at - piece.startFilePos) / piece.bpc)) as [
          number,
          number,
        ];
        const text = piece.text.slice(start, end);
        piece.text =
          piece.text.slice(0, start) + (isGone ? blank(text) : asRaised(text)) + piece.text.slice(end);
      }
    }
  }
}

export async function openOldWord(bytes: Uint8Array) {
  const reader = new BufferReader(Buffer.from(bytes));
  await reader.open();
  return new OldWordReader().extract(reader);
}

type Run = { from: number; to: number; properties: Map<number, number> };

/** Runs of characters of one look, by their place in the file (MS-DOC 2.8.25 PlcBteChpx, 2.9.33 ChpxFkp). */
function runsOf(main: Buffer, table: Buffer): Run[] {
  const [start, size] = [main.readUInt32LE(0xfa), main.readUInt32LE(0xfe)];
  const pages = Math.max(0, Math.floor((size - 4) / 8));
  return Array.from(
    { length: pages },
    (_, at) => table.readUInt32LE(start + 4 * (pages + 1 + at)) & 0x3fffff,
  ).flatMap((page) => runsOfPage(main.subarray(page * 512, (page + 1) * 512)));
}

function runsOfPage(page: Buffer): Run[] {
  const count = page[511] ?? 0;
  return Array.from({ length: count }, (_, at) => {
    const offset = 2 * (page[4 * (count + 1) + at] ?? 0);
    const length = page[offset] ?? 0;
    const properties =
      offset === 0 ? new Map<number, number>() : propertiesOf(page.subarray(offset + 1, offset + 1 + length));
    return { from: page.readUInt32LE(4 * at), to: page.readUInt32LE(4 * (at + 1)), properties };
  });
}

// The last three bits of a modifier say how long its operand is.
function propertiesOf(bytes: Buffer): Map<number, number> {
  const properties = new Map<number, number>();
  for (let at = 0; at + 2 < bytes.length;) {
    const modifier = bytes.readUInt16LE(at);
    properties.set(modifier, bytes[at + 2] ?? 0);
    const length = [1, 1, 2, 4, 2, 2, 1 + (bytes[at + 2] ?? 0), 3][modifier >> 13] ?? 1;
    at += 2 + length;
  }
  return properties;
}

const valueOf = (properties: Map<number, number>, modifier: number) => properties.get(modifier) ?? 0;
const isSet = (properties: Map<number, number>, modifier: number) => valueOf(properties, modifier) === 1;
const blank = (text: string) => "\0".repeat(text.length);

// As characters that are raised themselves, so that the text keeps its length; marks in brackets go.
function asRaised(text: string): string {
  if (/^[\d\s]*$/.test(text)) return text.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)));
  return /\d/.test(text) && /^[[\]［］〔〕()（）\d\s,，、-]+$/.test(text) ? blank(text) : text;
}
