import { Font, type TTF } from "fonteditor-core";
import { convert } from "fontverter";
import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { inTurns } from "@/lib/platform/in-turns";
import { slicesOf } from "./slices";

export type StaticFont = {
  /** As TrueType, with one weight. */
  data: Buffer;
  /** The width of a character in ems; of one that the font does not have, that of a Han character. */
  widthOf: (character: string) => number;
  /** The characters that were asked for and that no file of the font has. */
  missing: ReadonlySet<string>;
};

// Kerning, other forms, vertical metrics: a joined font has none of them.
const unused = ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "VORG", "vhea", "vmtx"];

/**
 * Makes a font of the given characters for each weight from 200 to 900, for what takes no variable font: it would draw the thinnest.
 * Equal requests give equal bytes.
 */
export async function staticFonts(
  characters: Iterable<string>,
  weights: readonly number[],
): Promise<StaticFont[]> {
  const wanted = [...new Set(characters)].toSorted();
  // A file is unpacked once for all weights, and each keeps the thread for some milliseconds, between which others may come.
  const cut = await inTurns([...slicesOf(wanted)], async ([{ file }, held]) => {
    const unpacked = await convert(await readFile(file), "truetype");
    return inTurns(weights, (wght) => cutFrom(unpacked, held, wght));
  });
  return inTurns([...weights.keys()], (at) =>
    fontOf(
      wanted,
      cut.flatMap((ofFile) => ofFile[at] ?? []),
    ),
  );
}

async function cutFrom(font: Buffer, characters: string, wght: number): Promise<TTF.TTFObject> {
  const bytes = await subsetFont(font, characters, {
    ...{ targetFormat: "truetype", variationAxes: { wght } },
    ...{ noHinting: true, dropTables: unused },
  });
  return Font.create(bytes, { type: "ttf", hinting: false, compound2simple: true }).get();
}

async function fontOf(wanted: readonly string[], parts: readonly TTF.TTFObject[]): Promise<StaticFont> {
  const ttf = joined(parts);
  const bytes = Font.create().set(ttf).write({ type: "ttf", hinting: false, toBuffer: true }) as Buffer;
  const widths = widthsIn(ttf);
  return {
    data: await subsetFont(bytes, wanted.join(""), { targetFormat: "truetype" }),
    widthOf: (character) => widths.get(character) ?? 1,
    missing: new Set(wanted.filter((character) => !widths.has(character))),
  };
}

/** Puts the glyphs of all into the first; all are cut from one font and have its measures. */
function joined([first, ...others]: readonly TTF.TTFObject[]): TTF.TTFObject {
  if (!first) throw new Error("No font has any of the characters.");
  const withCharacters = ({ unicode }: Partial<TTF.Glyph>) => unicode !== undefined && unicode.length > 0;
  return { ...first, glyf: [...first.glyf, ...others.flatMap(({ glyf }) => glyf.filter(withCharacters))] };
}

function widthsIn({ glyf, head: { unitsPerEm = 1000 } }: TTF.TTFObject): Map<string, number> {
  return new Map(
    glyf.flatMap(({ unicode = [], advanceWidth }) =>
      unicode.map((code) => [String.fromCodePoint(code), advanceWidth / unitsPerEm] as const),
    ),
  );
}
