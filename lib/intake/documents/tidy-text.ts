import { cleanText } from "@/lib/characters/clean-text";

const blank = String.raw`[ \u00a0\u2000-\u200a\u202f\u3000]`;
// Characters of full width, beside which a blank or line end says nothing.
const wide = String.raw`[\p{Script=Han}\u3001-\u303f\uff01-\uffe6“”‘’—…·]`;
const blanksBeside = new RegExp(`(?<=${wide})(?:${blank}|\n)+|(?:${blank}|\n)+(?=${wide})`, "gu");
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Text as a part of a document holds it: one line, ideographs in place of their compatibility forms and of radicals, and
 * no blanks beside Chinese characters, but for one where a tab parted two pieces.
 */
export function tidyText(text: string): string {
  return cleanText(text.normalize("NFC"))
    .replace(invisible, "")
    .replace(/[\r\u000b\u000c\u0085\u2028\u2029]/g, "\n")
    .replace(blanksBeside, "")
    .replace(new RegExp(`(?:${blank}|[\n\t])+`, "g"), " ")
    .trim();
}

/** Width in characters of full width: what a line of print holds. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0000-\u02ff]/.test(character) ? 0.5 : 1), 0);
}
