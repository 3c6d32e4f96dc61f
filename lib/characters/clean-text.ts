import { foldRadicals } from "./radicals";
import { xmlText } from "./xml-characters";

// XML allows these, but nobody can type or see them: DEL, C1 but for its line end, and the other noncharacters.
const unseen = /[\u007F-\u0084\u0086-\u009F\p{Noncharacter_Code_Point}]/gu;

/** Returns text as it may be stored: of characters that every format can hold, with ideographs in place of radicals. */
export function cleanText(text: string): string {
  return foldRadicals(
    xmlText(text)
      .replace(/\u0085/g, "\n")
      .replace(unseen, ""),
  );
}

/** Returns a text of one line, such as a name: what would be a line end is a space. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u000B\u000C\u0085\u2028\u2029]+\s*/g, " ");
}
