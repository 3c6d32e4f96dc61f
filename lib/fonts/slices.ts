import { readFileSync } from "node:fs";

// The font package of the site cuts Noto Serif SC into a hundred files by ranges of characters. Read from where the server runs,
// since what Next bundles has no place beside the package.
const folder = "node_modules/@fontsource-variable/noto-serif-sc";

/** A file of the font with the characters that are taken from it. */
export type Slice = { file: string; characters: string };

let files: Map<number, string> | undefined;

/** Groups characters by the file that holds them, in the package's order of files. No file holds those that are left out. */
export function slicesOf(characters: Iterable<string>): Slice[] {
  files ??= filesByCodePoint();
  const slices = new Map<string, string>();
  for (const character of [...new Set(characters)].sort()) {
    const file = files.get(character.codePointAt(0) ?? 0);
    if (file !== undefined) slices.set(file, (slices.get(file) ?? "") + character);
  }
  return [...slices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, held]) => ({ file, characters: held }));
}

function filesByCodePoint(): Map<number, string> {
  const ranges = JSON.parse(readFileSync(`${folder}/unicode.json`, "utf8")) as Record<string, string>;
  const found = new Map<number, string>();
  for (const [name, listed] of Object.entries(ranges)) {
    const file = `${folder}/files/noto-serif-sc-${name.replace(/[[\]]/g, "")}-wght-normal.woff2`;
    for (const range of listed.split(",")) {
      const [from = 0, to = from] = range
        .replace(/^U\+/i, "")
        .split("-")
        .map((digits) => parseInt(digits, 16));
      for (let code = from; code <= to; code += 1) if (!found.has(code)) found.set(code, file);
    }
  }
  return found;
}
