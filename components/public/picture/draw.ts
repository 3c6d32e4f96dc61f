import "server-only";
import { LRUCache } from "lru-cache";
import { renderAsync } from "@resvg/resvg-js";
import satori from "satori";
import { light } from "@/components/ui/tokens";
import { escapeMarkup } from "@/lib/open-data/escape-markup";
import { drawingFontName, drawingFonts } from "@/lib/fonts/drawing-fonts";
import { type Box, box, textsIn } from "./box";

/**
 * A picture: boxes with text, laid out by Satori, over marks, which are SVG. `title` and `description` are read out in its place.
 */
export type Picture = {
  width: number;
  height: number;
  title: string;
  description: string;
  boxes: readonly Box[];
  marks: string;
};

// One picture is asked for as SVG and, next, as PNG.
const drawn = new LRUCache<string, Promise<string>>({ max: 8 });

/** Draws a picture as SVG, its text as outlines, so that it looks the same wherever it is opened. `expected` as in drawingFonts. */
export function drawSvg(picture: Picture, expected: () => string): Promise<string> {
  const key = JSON.stringify(picture);
  const known = drawn.get(key);
  if (known) return known;
  const drawing = draw(picture, expected);
  drawn.set(key, drawing);
  drawing.catch(() => drawn.delete(key));
  return drawing;
}

async function draw(picture: Picture, expected: () => string): Promise<string> {
  const { width, height, title, description, boxes, marks } = picture;
  const fonts = await drawingFonts(boxes.flatMap(textsIn), expected);
  const style = {
    width,
    height,
    position: "relative",
    fontFamily: drawingFontName,
    color: light.ink,
  } as const;
  const text = await satori(box({ ...style }, [...boxes]), { width, height, fonts });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${light.paper}"/>${marks}`,
    `${outlinesIn(text)}\n`,
  ].join("");
}

/** Returns what Satori drew without its frame, and without masks that nothing refers to. */
function outlinesIn(svg: string): string {
  return svg
    .replace(/^<svg[^>]*>/, "")
    .replaceAll(/<mask id="([^"]+)">.*?<\/mask>/gs, (mask, id) => (svg.includes(`url(#${id})`) ? mask : ""));
}

/** Draws the same as PNG, of the size that the picture has. */
export async function drawPng(picture: Picture, expected: () => string): Promise<Buffer> {
  const svg = await drawSvg(picture, expected);
  // The text is outlines already: no font is looked for.
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return image.asPng();
}
