import { fontOf, glyphsByCodePoint, metricsIn, outlinesIn, tableOf, tablesIn, type Tables } from "./sfnt";

type Joined = { data: Buffer; widths: Map<string, number> };

/**
 * Joins TrueType fonts of one family, of different characters, into one of the given name. Returns it with the width of each
 * character in ems. What the fonts know of kerning, other forms and hints is left out.
 */
export function joinedFont(fonts: readonly Buffer[], name: { family: string; style: string }): Joined {
  const parts = fonts.map(tablesIn);
  const [first] = parts;
  if (!first) throw new Error("there are no fonts to join");
  const [outlines, metrics]: [Buffer[], Buffer[]] = [[], []];
  const glyphs = new Map<number, number>();
  for (const part of parts) {
    const own = outlinesIn(part);
    // Each begins with the form of what it does not have; one is enough.
    const from = outlines.length === 0 ? 0 : 1;
    const place = (glyph: number) => (glyph === 0 ? 0 : outlines.length - from + glyph);
    for (const [code, glyph] of glyphsByCodePoint(part)) if (glyph !== 0) glyphs.set(code, place(glyph));
    const moved = own.slice(from).map((outline) => withMovedParts(outline, place));
    metrics.push(...metricsIn(part, own.length).slice(from));
    outlines.push(...moved);
  }
  const unitsPerEm = tableOf(first, "head").readUInt16BE(18);
  const widthOf = (glyph: number) => (metrics[glyph]?.readUInt16BE(0) ?? 0) / unitsPerEm;
  return {
    data: fontOf(tablesFor(parts, { outlines, metrics, glyphs, name })),
    widths: new Map([...glyphs].map(([code, glyph]) => [String.fromCodePoint(code), widthOf(glyph)])),
  };
}

/** A glyph that is made of others names them by their place. */
function withMovedParts(outline: Buffer, place: (glyph: number) => number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  const moved = Buffer.from(outline);
  let at = 10;
  for (let flags = continues; flags & continues;) {
    flags = moved.readUInt16BE(at);
    moved.writeUInt16BE(place(moved.readUInt16BE(at + 2)), at + 2);
    const scale = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x1 ? 4 : 2) + scale;
  }
  return moved;
}

const continues = 0x20;

type Content = {
  outlines: readonly Buffer[];
  metrics: readonly Buffer[];
  glyphs: ReadonlyMap<number, number>;
  name: { family: string; style: string };
};

function tablesFor(parts: readonly Tables[], { outlines, metrics, glyphs, name }: Content): Tables {
  const [first] = parts as [Tables];
  const copyOf = (tag: string) => Buffer.from(tableOf(first, tag));
  const [head, hhea, maxp] = [copyOf("head"), copyOf("hhea"), copyOf("maxp")];
  head.writeInt16BE(1, 50);
  hhea.writeUInt16BE(outlines.length, 34);
  // The largest of each: points, contours, parts.
  for (let at = 6; at < maxp.length; at += 2)
    maxp.writeUInt16BE(Math.max(...parts.map((part) => tableOf(part, "maxp").readUInt16BE(at))), at);
  maxp.writeUInt16BE(outlines.length, 4);
  const aligned = outlines.map((outline) => Buffer.concat([outline, Buffer.alloc(outline.length % 2)]));
  const loca = Buffer.alloc(4 * (aligned.length + 1));
  let end = 0;
  for (const [at, outline] of aligned.entries()) loca.writeUInt32BE((end += outline.length), 4 * (at + 1));
  const post = Buffer.alloc(32);
  post.writeUInt32BE(0x00030000, 0);
  return new Map([
    ...([
      ["head", head],
      ["hhea", hhea],
      ["maxp", maxp],
      ["OS/2", copyOf("OS/2")],
    ] as const),
    ...([
      ["hmtx", Buffer.concat(metrics)],
      ["glyf", Buffer.concat(aligned)],
      ["loca", loca],
    ] as const),
    ...([
      ["cmap", cmapOf(glyphs)],
      ["name", nameOf(name)],
      ["post", post],
    ] as const),
  ]);
}

/** A table of format 12, for characters beyond the first plane too. */
function cmapOf(glyphs: ReadonlyMap<number, number>): Buffer {
  const sorted = [...glyphs].sort(([a], [b]) => a - b);
  const table = Buffer.alloc(12 + 16 + 12 * sorted.length);
  const header = [0, 1, 3, 10];
  for (const [at, value] of header.entries()) table.writeUInt16BE(value, 2 * at);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(sorted.length, 24);
  for (const [at, [code, glyph]] of sorted.entries())
    for (const [index, value] of [code, code, glyph].entries())
      table.writeUInt32BE(value, 28 + 12 * at + 4 * index);
  return table;
}

function nameOf({ family, style }: Content["name"]): Buffer {
  const postScript = `${family}-${style}`.replaceAll(" ", "");
  const names = new Map([
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, postScript],
  ]);
  const header = Buffer.alloc(6 + 12 * names.size);
  header.writeUInt16BE(names.size, 2);
  header.writeUInt16BE(header.length, 4);
  const texts: Buffer[] = [];
  let length = 0;
  for (const [at, [id, text]] of [...names].entries()) {
    const held = Buffer.from(text, "utf16le").swap16();
    for (const [index, value] of [3, 1, 0x409, id, held.length, length].entries())
      header.writeUInt16BE(value, 6 + 12 * at + 2 * index);
    texts.push(held);
    length += held.length;
  }
  return Buffer.concat([header, ...texts]);
}
