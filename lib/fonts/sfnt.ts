// The container of TrueType fonts, and what is read of its tables: https://learn.microsoft.com/typography/opentype/spec/otff.

export type Tables = ReadonlyMap<string, Buffer>;

export function tablesIn(font: Buffer): Tables {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const record = 12 + 16 * at;
      const start = font.readUInt32BE(record + 8);
      const tag = font.toString("latin1", record, record + 4);
      return [tag, font.subarray(start, start + font.readUInt32BE(record + 12))] as const;
    }),
  );
}

export function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no table ${tag}`);
  return table;
}

/** Puts tables into one file, in the order of their names. */
export function fontOf(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const header = Buffer.alloc(12 + 16 * sorted.length);
  const power = Math.floor(Math.log2(sorted.length));
  header.writeUInt32BE(0x00010000, 0);
  const search = [sorted.length, 2 ** power * 16, power, sorted.length * 16 - 2 ** power * 16];
  for (const [at, value] of search.entries()) header.writeUInt16BE(value, 4 + 2 * at);
  const parts = [header];
  let start = header.length;
  for (const [at, [tag, table]] of sorted.entries()) {
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    const record = 12 + 16 * at;
    header.write(tag, record, "latin1");
    for (const [index, value] of [checksumOf(padded), start, table.length].entries())
      header.writeUInt32BE(value, record + 4 + 4 * index);
    parts.push(padded);
    start += padded.length;
  }
  return Buffer.concat(parts);
}

function checksumOf(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Returns the outline of each glyph. */
export function outlinesIn(tables: Tables): Buffer[] {
  const [head, loca, glyf] = [tableOf(tables, "head"), tableOf(tables, "loca"), tableOf(tables, "glyf")];
  const isLong = head.readInt16BE(50) === 1;
  const offsetAt = (at: number) => (isLong ? loca.readUInt32BE(4 * at) : 2 * loca.readUInt16BE(2 * at));
  const count = tableOf(tables, "maxp").readUInt16BE(4);
  return Array.from({ length: count }, (_, at) => glyf.subarray(offsetAt(at), offsetAt(at + 1)));
}

/** Returns width and left side bearing of each glyph, as they are stored. */
export function metricsIn(tables: Tables, count: number): Buffer[] {
  const full = tableOf(tables, "hhea").readUInt16BE(34);
  const hmtx = tableOf(tables, "hmtx");
  return Array.from({ length: count }, (_, at) => {
    if (at < full) return hmtx.subarray(4 * at, 4 * at + 4);
    // The last ones are as wide as the last whose width is stored.
    const bearing = 4 * full + 2 * (at - full);
    return Buffer.concat([hmtx.subarray(4 * full - 4, 4 * full - 2), hmtx.subarray(bearing, bearing + 2)]);
  });
}

/** Returns the glyph of each code point, from a table of format 12 if there is one, else of format 4. */
export function glyphsByCodePoint(tables: Tables): Map<number, number> {
  const cmap = tableOf(tables, "cmap");
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * at)),
  );
  const ofFormat = (format: number) => subtables.find((table) => table.readUInt16BE(0) === format);
  const [large, small] = [ofFormat(12), ofFormat(4)];
  if (large) return glyphsOfFormat12(large);
  return small ? glyphsOfFormat4(small) : new Map();
}

function glyphsOfFormat12(table: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + 12 * group;
    const [first, last, glyph] = [
      table.readUInt32BE(at),
      table.readUInt32BE(at + 4),
      table.readUInt32BE(at + 8),
    ];
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

function glyphsOfFormat4(table: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  const twice = table.readUInt16BE(6);
  for (let at = 0; at < twice; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + twice + at);
    const delta = table.readUInt16BE(16 + 2 * twice + at);
    const place = 16 + 3 * twice + at;
    const offset = table.readUInt16BE(place);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const held = offset === 0 ? code : table.readUInt16BE(place + offset + 2 * (code - first));
      if (offset === 0 || held !== 0) glyphs.set(code, (held + delta) & 0xffff);
    }
  }
  return glyphs;
}
