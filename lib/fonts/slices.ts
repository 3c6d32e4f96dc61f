import { readFileSync } from "node:fs";
import { join } from "node:path";

// The package has Noto Serif SC as one variable font, cut by Unicode range into a hundred files.
const name = "@fontsource-variable/noto-serif-sc";
const fileIn = (...path: string[]) => join(process.cwd(), "node_modules", name, ...path);

/** A file of the font, with the first and last code points of its ranges. */
export type Slice = { file: string; ranges: readonly (readonly [number, number])[] };

let known: readonly Slice[] | undefined;

function slices(): readonly Slice[] {
  known ??= Object.entries(jsonIn("unicode.json"))
    .map(([key, ranges]) => sliceOf(key, ranges))
    .toReversed();
  return known;
}

const jsonIn = (file: string) => JSON.parse(readFileSync(fileIn(file), "utf8")) as Record<string, string>;

function sliceOf(key: string, ranges: string): Slice {
  const part = key.replace(/^\[(.+)\]$/, "$1");
  return { file: fileIn("files", `noto-serif-sc-${part}-wght-normal.woff2`), ranges: rangesIn(ranges) };
}

/** Reads ranges as a style sheet has them: "U+4e00,U+4e2d-4e2f". */
export function rangesIn(text: string): Slice["ranges"] {
  return text.split(",").map((range) => {
    const [first = "", last = first] = range.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
}

let version: string | undefined;

/** Returns the version of the font's package. */
export const fontVersion = (): string => (version ??= jsonIn("package.json").version ?? "");

/** Returns the files that have the characters, each with those to take from it. What none of them has is left out. */
export function slicesOf(characters: Iterable<string>): Map<Slice, string> {
  const found = new Map<Slice, string>();
  for (const character of characters) {
    const slice = sliceWith(character.codePointAt(0) ?? 0);
    if (slice) found.set(slice, (found.get(slice) ?? "") + character);
  }
  return found;
}

// Where two have a character, browsers take the one that the style sheet names last.
function sliceWith(code: number): Slice | undefined {
  return slices().find(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last));
}
