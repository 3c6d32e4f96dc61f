import { createRequire } from "node:module";
import { dirname } from "node:path";
import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from "pdfjs-dist/legacy/build/pdf.mjs";

/** A stretch of text as the page has it: `x` and `y` of its beginning on the line, in points, with y counted downwards. */
export type TextItem = { text: string; x: number; y: number; width: number; size: number };
export type PdfPage = { number: number; height: number; width: number; items: TextItem[] };

/** Opens a PDF. Throws `PasswordException` or `InvalidPDFException`, by name. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // Fonts that are not embedded, as old Chinese documents have them, need these tables to give any text.
  const tables = `${dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"))}/cmaps/`;
  return getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: tables,
    cMapPacked: true,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    useWasm: false,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
}

/** Reads a page's text, upright however the page is turned. */
export async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const turned = items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [a, b, c, d, e, f] = multiplied(viewport.transform, item.transform);
    return [
      {
        text: withoutSpacing(item.str),
        x: e,
        y: f,
        width: item.width,
        size: Math.hypot(c, d),
        angle: Math.round((Math.atan2(b, a) * 2) / Math.PI),
      },
    ];
  });
  // What stands across the others is a watermark or the axis of a chart.
  const angle = mostFrequent(turned.map((item) => item.angle)) ?? 0;
  const upright = turned.filter((item) => item.angle === angle).map((item) => rotated(item, angle));
  const [left, top] = [Math.min(0, ...upright.map(({ x }) => x)), Math.min(0, ...upright.map(({ y }) => y))];
  const isSideways = angle % 2 !== 0;
  return {
    number: page.pageNumber,
    width: isSideways ? viewport.height : viewport.width,
    height: isSideways ? viewport.width : viewport.height,
    items: upright.map((item) => ({ ...item, x: item.x - left, y: item.y - top })),
  };
}

// A blank behind almost every character is the library's word for letters that are spaced to fill a line.
function withoutSpacing(text: string): string {
  const characters = text.replace(/\s/g, "").length;
  const blanks = text.trim().match(/(?<=\S) (?=\S)/g)?.length ?? 0;
  return characters >= 5 && blanks >= 0.7 * (characters - 1) ? text.replace(/(?<=\S) (?=\S)/g, "") : text;
}

/** Whether anything is drawn on a page. */
export async function hasDrawing(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operator) => drawing.has(operator));
}

const drawing = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.constructPath,
]);

type Matrix = [number, number, number, number, number, number];

function multiplied(one: number[], two: number[]): Matrix {
  const [a, b, c, d, e, f] = one as Matrix;
  const [k, l, m, n, o, p] = two as Matrix;
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f];
}

function rotated<Item extends TextItem>(item: Item, quarters: number): Item {
  const [cos, sin] = [Math.cos((quarters * Math.PI) / 2), Math.sin((quarters * Math.PI) / 2)];
  return { ...item, x: item.x * cos + item.y * sin, y: item.y * cos - item.x * sin };
}

export function mostFrequent<Value>(values: Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
