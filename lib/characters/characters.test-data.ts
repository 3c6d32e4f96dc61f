import fc from "fast-check";
import { SaxesParser } from "saxes";

const awkward = [
  "\u000B",
  "\u000C",
  "\0",
  "\u0002",
  "\uFFFE",
  "\uFFFF",
  "\ud83d",
  "\ude00",
  "\r",
  "\u0001",
  "\u0008",
  "\u007F",
  "\u0080",
  "\u0085",
  "\u009F",
  "\uFDD0",
  "\u{1FFFE}",
  "\u{10FFFF}",
  "⻓",
  "⼈",
];

/** Any text a client can send: lone surrogates, control characters and radicals too. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...awkward),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));

/** What XML 1.0 does not allow (production 2, Char). */
export const forbiddenInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Parses a document as strictly as the recommendation asks. Returns its texts; throws if it is not well-formed. */
export function textsOfXml(document: string): string[] {
  const parser = new SaxesParser();
  const texts: string[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (text) => texts.push(text));
  parser.write(document).close();
  return texts;
}
