import type { Notice } from "../messages";
import type { Piece } from "../raised-text";
import type { Notes } from "./notes";
import type { Counter } from "./numbering";
import type { Styles } from "./styles";

/** What is known while a document is read from its beginning to its end. */
export type WordContext = {
  styles: Styles;
  counter: Counter;
  noteList: Notes;
  /** Fields that are open, the innermost last. A field has its code first and then its result. */
  fields: { isResult: boolean; code: string }[];
  /** The text before a paragraph mark that was deleted: it goes on in the next paragraph. */
  carried: Piece[];
  notices: Set<Notice>;
};
