import { foldRadicals } from "./radicals";
import { xmlText } from "./xml-characters";

/** Returns text as it may be stored: of characters that every format can hold, with ideographs in place of radicals. */
export function cleanText(text: string): string {
  return foldRadicals(xmlText(text));
}

/** Returns a text of one line, such as a name: what would be a line end is a space. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u000B\u000C\u0085\u2028\u2029]+\s*/g, " ");
}
