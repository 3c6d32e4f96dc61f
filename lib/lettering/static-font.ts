import { Font, type TTF } from "fonteditor-core";
import subsetFont from "subset-font";
import { readSlice, type Slice, slicesOf } from "./slices";

/**
 * Returns a font of one weight that has these characters, as far as Noto Serif SC has them. What draws pictures takes no variable
 * font: it would draw the thinnest. A file in WOFF2 is for browsers only.
 */
export async function staticFont(
  characters: string,
  weight: number,
  format: "truetype" | "woff2" = "truetype",
): Promise<Buffer> {
  const parts: TTF.TTFObject[] = [];
  // One after the other: each keeps the thread for some milliseconds, and others may come between.
  for (const [slice, taken] of slicesOf(characters)) parts.push(await partOf(slice, taken, weight));
  const font = Font.create().set(joined(parts));
  const bytes = font.write({ type: "ttf", hinting: false, toBuffer: true }) as Buffer;
  return subsetFont(bytes, characters, { targetFormat: format });
}

async function partOf(slice: Slice, characters: string, weight: number): Promise<TTF.TTFObject> {
  const bytes = await subsetFont(await readSlice(slice), characters, {
    targetFormat: "truetype",
    variationAxes: { wght: weight },
  });
  return Font.create(bytes, { type: "ttf", hinting: false, compound2simple: true }).get();
}

/** Puts the glyphs of all into the first; all are cut from one font and have its measures. */
function joined([first, ...others]: TTF.TTFObject[]): TTF.TTFObject {
  if (!first) throw new Error("No font has any of the characters.");
  const withCharacters = ({ unicode }: Partial<TTF.Glyph>) => unicode !== undefined && unicode.length > 0;
  return { ...first, glyf: [...first.glyf, ...others.flatMap(({ glyf }) => glyf.filter(withCharacters))] };
}
