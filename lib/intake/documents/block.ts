import type { DocumentTable } from "./model";
import type { Bilingual } from "@/lib/platform/bilingual";

/**
 * What a format's reader finds, in order, before it is known what its lines are: headings, pieces of paragraphs, page numbers or
 * captions. `text` has line ends and blanks as the document has them.
 */
export type Block = { page: number | null } & (
  | TextBlock
  | ({ kind: "table" } & DocumentTable)
  | { kind: "note"; mark: string; text: string }
  | { kind: "unread"; reason: Bilingual }
);

export type TextBlock = {
  kind: "text";
  text: string;
  /** The outline level that the document gives; 0 where it gives none. */
  level: number;
  /** The number or mark that the program makes itself; "" where there is none. */
  marker: string;
  /** How deep in a list; 0 outside of lists. */
  depth: number;
  isCentered: boolean;
};

export function textBlock(text: string, rest: Partial<TextBlock & { page: number }> = {}): Block {
  return { kind: "text", page: null, level: 0, marker: "", depth: 0, isCentered: false, ...rest, text };
}
