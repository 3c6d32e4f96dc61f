import type { Bilingual } from "@/lib/platform/bilingual";

/**
 * What was read of a document, in the order of its text. `notices` are sentences for the person who confirms the figures: what
 * was left out, mended or taken in a certain way, such as tracked changes taken as accepted.
 */
export type ReadDocument = { parts: DocumentPart[]; notices: Bilingual[] };

/** Texts of parts have no line ends, no blanks between Han characters and none at their ends. */
export type DocumentPart = { place: DocumentPlace } & (
  | { kind: "heading"; /** 1 for the highest. */ level: number; number: string; text: string }
  /** `level` and `marker` are those of a list: a paragraph that is no list item has level 0 and marker "". */
  | { kind: "paragraph"; level: number; marker: string; text: string }
  | ({ kind: "table" } & DocumentTable)
  /** A footnote or endnote. `mark` is what refers to it in the text; the text of other parts is without such marks. */
  | { kind: "note"; mark: string; text: string }
  /** What is there but cannot be read for sure: a picture, a page of a scan, a table whose cells do not line up. */
  | { kind: "unread"; reason: Bilingual }
);

/** Where a part stands. `page` counts from 1 and is null where the format has none; `part` is its index in the document. */
export type DocumentPlace = { page: number | null; part: number };

/**
 * A table. `rows` are all of one length; a merged cell has its text in its first cell and "" in the others it covers, which
 * `spans` lists. `caption` is the line with its title, `unitLine` one that names the unit of its figures; "" where there is none.
 */
export type DocumentTable = {
  caption: string;
  unitLine: string;
  rows: string[][];
  spans: { row: number; column: number; rows: number; columns: number }[];
};
