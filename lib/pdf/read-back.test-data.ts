import { openPdf } from "@/lib/intake/documents/pdf/open-pdf";

// What stands nearer to the edge of a page, in points, is a running title or a page number.
const margin = 60;

/** Returns the text between the margins of a PDF's pages in the order of its content, without blanks. */
export const bodyText = (bytes: Uint8Array) => textOf(bytes, { margin });

type Part = { page?: number; margin?: number };

/** Returns the text of a PDF, or of one page, in the order of its content and without blanks. */
export async function textOf(bytes: Uint8Array, { page: only, margin = 0 }: Part = {}): Promise<string> {
  const pdf = await openPdf(bytes);
  const pages = only === undefined ? Array.from({ length: pdf.numPages }, (_, at) => at + 1) : [only];
  let text = "";
  for (const page of pages) {
    const read = await pdf.getPage(page);
    const { items } = await read.getTextContent();
    const isWithin = (y: number) => y >= margin && y <= (read.view[3] ?? 0) - margin;
    text += items
      .map((item) => ("str" in item && isWithin(Number(item.transform[5])) ? item.str : ""))
      .join("");
  }
  await pdf.destroy();
  return text.replace(/\s/g, "");
}

type Canvas = {
  canvas: { width: number; height: number };
  context: { getImageData: (x: number, y: number, w: number, h: number) => { data: Uint8ClampedArray } };
};

/** Draws a page and counts its dark dots. */
export async function darkDots(bytes: Uint8Array, number: number): Promise<number> {
  const pdf = await openPdf(bytes);
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const { width, height } = viewport;
  const drawn = (pdf.canvasFactory as { create: (w: number, h: number) => Canvas }).create(
    Math.ceil(width),
    Math.ceil(height),
  );
  await page.render({ canvas: null, canvasContext: drawn.context as never, viewport }).promise;
  const { data } = drawn.context.getImageData(0, 0, drawn.canvas.width, drawn.canvas.height);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 255) < 128 && (data[at + 3] ?? 0) > 0) dark += 1;
  await pdf.destroy();
  return dark;
}
