import { inflateSync } from "node:zlib";

/** The dots of a picture: `isDark` of each, row by row from the top. */
export type Dots = { width: number; height: number; isDark: (x: number, y: number) => boolean };

/** Decodes a PNG of 8 bits with red, green, blue and alpha, as resvg writes it. */
export function dotsOf(png: Buffer): Dots {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (png[24] !== 8 || png[25] !== 6) throw new Error("This PNG is of another kind.");
  const rows = unfiltered(inflateSync(dataOf(png)), width * 4, height);
  const isDark = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = rows.subarray((y * width + x) * 4);
    return red + green + blue < 384;
  };
  return { width, height, isDark };
}

function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return Buffer.concat(parts);
}

function unfiltered(data: Buffer, stride: number, height: number): Buffer {
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x < 4 ? 0 : (rows[y * stride + x - 4] ?? 0);
      const above = y === 0 ? 0 : (rows[(y - 1) * stride + x] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (rows[(y - 1) * stride + x - 4] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      rows[y * stride + x] = (data[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return rows;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((each) => Math.abs(guess - each)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

export type Area = { left: number; top: number; right: number; bottom: number };

/** Returns the dark dots of an area as one text, to compare what is drawn in two pictures. */
export function darkIn({ isDark }: Dots, { left, top, right, bottom }: Area): string {
  let dots = "";
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) dots += isDark(x, y) ? "#" : " ";
  return dots;
}

export const darkCount = (dots: Dots, area: Area): number => darkIn(dots, area).replaceAll(" ", "").length;
