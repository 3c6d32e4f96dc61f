import { singleton } from "@/lib/platform/singleton";
import { charactersOf, plainCharacters } from "./characters";
import { staticFonts } from "./static-fonts";

/** A font for what draws pictures. The same array stands for the same fonts, so that they are parsed once. */
export type DrawingFont = { name: string; weight: 400 | 600; style: "normal"; data: Buffer };

export const drawingFontName = "Annals";

/** Letters with accents, and the punctuation of European languages. */
const latin = [
  [0xa0, 0x17f],
  [0x2010, 0x2027],
]
  .flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  .map((code) => String.fromCodePoint(code))
  .join("");

type Made = { has: ReadonlySet<string>; fonts: Promise<DrawingFont[]> };

const state = singleton("drawing fonts", () => ({ made: null as Made | null }));

/**
 * Returns the fonts of both weights, which have at least these characters. They are made for `expected`, all that the site is known
 * to need, and made again with more only if a picture has others.
 */
export function drawingFonts(texts: readonly string[], expected: () => string): Promise<DrawingFont[]> {
  const needed = charactersOf(texts);
  const { made } = state;
  if (made && [...needed].every((character) => made.has.has(character))) return made.fonts;
  const all = charactersOf([plainCharacters, latin, needed, expected(), ...(made?.has ?? [])]);
  const fonts = makeBoth(all);
  state.made = { has: new Set(all), fonts };
  fonts.catch(() => (state.made = null));
  return fonts;
}

async function makeBoth(characters: string): Promise<DrawingFont[]> {
  const weights = [400, 600] as const;
  const fonts = await staticFonts(characters, weights);
  return fonts.map(({ data }, at) => ({
    name: drawingFontName,
    weight: weights[at] ?? 400,
    style: "normal",
    data,
  }));
}
