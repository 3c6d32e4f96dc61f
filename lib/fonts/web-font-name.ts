import { createHash } from "node:crypto";
import { fontVersion } from "./slices";

/** Raised when the same characters come to be drawn or compressed otherwise. */
const format = 1;
export const webFontWeight = 600;

/** Returns the file name of the web font with some characters, which is another one for others. */
export function webFontName(characters: string): string {
  const content = JSON.stringify([format, fontVersion(), webFontWeight, characters]);
  return `headings-${createHash("sha256").update(content).digest("hex").slice(0, 16)}.woff2`;
}
