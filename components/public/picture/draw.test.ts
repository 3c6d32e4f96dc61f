import { expect, it } from "vitest";
import { textAt } from "./box";
import { drawPng, drawSvg, type Picture } from "./draw";
import { darkCount, darkIn, dotsOf } from "./png.test-data";

const expected = () => "";
const area = { left: 0, top: 0, right: 120, bottom: 120 };

/** A picture of one character. */
const pictureOf = (text: string, fontWeight: 400 | 600 = 400): Picture => ({
  ...{ width: 120, height: 120, title: "字", description: "<一个字>", marks: "" },
  boxes: [textAt({ left: 10, top: 0, width: 110 }, { fontSize: 96, lineHeight: 1.2, fontWeight }, text)],
});

const drawn = async (text: string, weight?: 400 | 600) =>
  darkIn(dotsOf(await drawPng(pictureOf(text, weight), expected)), area);

const inked = (dots: string) => dots.replaceAll(" ", "").length;

it("draws each Chinese character as itself, and none as the box of one that is missing", async () => {
  const missing = await drawn("\u{f0000}");
  const characters = [..."上海科技进步报告超余近约①6%"];
  const pictures = [];
  for (const character of characters) pictures.push(await drawn(character));
  expect(new Set([missing, ...pictures]).size).toBe(characters.length + 1);
  for (const [index, picture] of pictures.entries())
    expect(inked(picture), characters[index]).toBeGreaterThan(150);
});

it("draws simple characters with less ink than dense ones, and titles bolder than text", async () => {
  expect(inked(await drawn("一"))).toBeLessThan(inked(await drawn("十")));
  expect(inked(await drawn("十"))).toBeLessThan(inked(await drawn("警")));
  expect(inked(await drawn("海", 600))).toBeGreaterThan(inked(await drawn("海")) * 1.15);
});

it("makes pictures of the size that is asked for, with marks under the text", async () => {
  const picture = { ...pictureOf("字"), width: 200, marks: '<path d="M150 0h50v120h-50" fill="#000"/>' };
  const dots = dotsOf(await drawPng(picture, expected));
  expect([dots.width, dots.height]).toEqual([200, 120]);
  expect(darkCount(dots, { left: 155, top: 5, right: 195, bottom: 115 })).toBe(40 * 110);
});

it("writes outlines in place of text, so that no font is needed to open it", async () => {
  const svg = await drawSvg(pictureOf("报告"), expected);
  expect(svg).toMatch(/^<svg xmlns="[^"]+" width="120" height="120" viewBox="0 0 120 120" role="img">/);
  expect(svg).toContain("<title>字</title><desc>&lt;一个字&gt;</desc>");
  expect(svg).not.toMatch(/<text|font-family|@font-face|href=/);
});
