import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { staticFonts, type StaticFont } from "./static-fonts";

async function staticFont(wanted: ReadonlySet<string>, weight: number): Promise<StaticFont> {
  const [font] = await staticFonts(wanted, [weight]);
  if (!font) throw new Error("no font was made");
  return font;
}

// From several files of the package: Han, Latin, marks, and a letter made of others.
const characters = [..."上海疆①ABab1279，。“—·éÅ "];

describe("a font made of many files", () => {
  it("has each character once, with a form of its own and the width that the font gives it", async () => {
    const { data, widthOf, missing } = await staticFont(new Set(characters), 400);
    const font = create(data);
    if (!("glyphForCodePoint" in font)) throw new Error("it is a collection");
    expect(missing.size).toBe(0);
    // U+FFFF is no character: it ends the table.
    expect([...font.characterSet].filter((code) => code !== 0xffff).sort((a, b) => a - b)).toEqual(
      characters.map((each) => each.codePointAt(0) ?? 0).sort((a, b) => a - b),
    );
    const drawn = characters.map((each) => {
      const glyph = font.glyphForCodePoint(each.codePointAt(0) ?? 0);
      expect(glyph.advanceWidth / font.unitsPerEm).toBeCloseTo(widthOf(each), 6);
      return glyph.path.toSVG();
    });
    expect(new Set(drawn).size).toBe(characters.length);
    // Only the blank has no form.
    expect(drawn.filter((path) => path === "")).toHaveLength(1);
  });

  it("is heavier at a greater weight", async () => {
    const inkOf = async (weight: number) => {
      const font = create((await staticFont(new Set("一"), weight)).data);
      if (!("glyphForCodePoint" in font)) throw new Error("it is a collection");
      const { minY, maxY } = font.glyphForCodePoint(0x4e00).path.bbox;
      return maxY - minY;
    };
    expect(await inkOf(700)).toBeGreaterThan((await inkOf(400)) * 1.2);
  });

  it("names what it does not have, and is the same each time", async () => {
    const wanted = new Set([..."上\u{1F9FF}"]);
    const [one, two] = [await staticFont(wanted, 400), await staticFont(wanted, 400)];
    expect([...one.missing]).toEqual(["\u{1F9FF}"]);
    expect(two.data).toEqual(one.data);
  });
});
