import { convert } from "fontverter";
import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { inTurns } from "@/lib/platform/in-turns";
import { joinedFont } from "./joined-font";
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

/** Makes a font of the given characters for each weight from 200 to 900. Equal requests give equal bytes. */
export async function staticFonts(
  characters: ReadonlySet<string>,
  weights: readonly number[],
): Promise<StaticFont[]> {
  // A file is unpacked once for all weights: that takes longer than all else.
  const cut = await inTurns(slicesOf(characters), async ({ file, characters: held }) => {
    const unpacked = await convert(await readFile(file), "truetype");
    return inTurns(weights, (wght) =>
      subsetFont(unpacked, held, {
        ...{ targetFormat: "truetype", variationAxes: { wght } },
        ...{ noHinting: true, dropTables: unused },
      }),
    );
  });
  return weights.map((weight, at) => {
    const parts = cut.flatMap((ofFile) => ofFile[at] ?? []);
    const { data, widths } = joinedFont(parts, { family: "Noto Serif SC", style: `W${weight}` });
    return {
      data,
      widthOf: (character) => widths.get(character) ?? 1,
      missing: new Set([...characters].filter((character) => !widths.has(character))),
    };
  });
}
