import { staticFonts } from "../fonts/static-fonts";
import type { Measure } from "./lines";
import type { Book } from "./model";

/** The fonts of a book, and how wide each character is in them. */
export type BookFonts = {
  regular: Buffer;
  strong: Buffer;
  measure: Measure;
  /** Returns a text with a sign in place of each character that the fonts lack. */
  printable: (text: string) => string;
};

const weights = [400, 650];
// What is printed without standing in the book: page numbers, the signs of lists, and quotation marks.
const always = "0123456789 —·\"'";
/** What printers set where they lack a letter. */
const stopgap = "〓";

/** Makes the fonts of a book, which hold its characters and no others. */
export async function bookFonts(book: Book): Promise<BookFonts> {
  const characters = new Set([...always, stopgap, ...textsOf(book).join("")]);
  const [regular, strong] = await staticFonts(characters, weights);
  if (!regular || !strong) throw new Error("fonts are missing");
  return {
    regular: regular.data,
    strong: strong.data,
    measure: (character, isStrong) => (isStrong ? strong : regular).widthOf(character),
    printable: (text) => [...text].map((each) => (regular.missing.has(each) ? stopgap : each)).join(""),
  };
}

/** Every text within a value. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
