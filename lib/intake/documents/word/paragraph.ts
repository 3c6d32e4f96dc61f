import { type Block, textBlock } from "../block";
import { isCaption } from "../captions";
import { headingNumberOf, listMarkOf } from "../heading-number";
import { textOfPieces, unreadMark } from "../raised-text";
import { type Inline, readInline } from "./inline";
import { paragraphsIn } from "./notes";
import { pictureMark } from "./picture";
import { numberingOf, outlineLevelOf, type Style } from "./styles";
import type { WordContext } from "./word-context";
import { childOf, valueOf, type XmlElement } from "./xml";

/** A paragraph as text, with what hangs on it: text boxes, pictures and notes. */
export type Paragraph = {
  text: string;
  level: number;
  marker: string;
  depth: number;
  isCentered: boolean;
  boxes: XmlElement[];
  others: Block[];
};

/** Reads a paragraph; null if it ends in a mark that was deleted, so that the next one goes on with its text. */
export function readParagraph(element: XmlElement, context: WordContext): Paragraph | null {
  const properties = childOf(element, "pPr");
  const style = context.styles.ofParagraph(valueOf(properties, "pStyle"));
  const inline = readInline(element, style.format, context);
  // A field without a result ends with its paragraph, even where its end is missing.
  context.fields = context.fields.filter(({ isResult }) => isResult);
  if (/^(?:toc|目录)\s*\d$/i.test(style.name)) return leftOut(context);
  inline.pieces.unshift(...context.carried.splice(0));
  if (childOf(childOf(properties, "rPr"), "del")) {
    context.notices.add("trackedChanges");
    context.carried.push(...inline.pieces);
    return null;
  }
  const level = outlineLevelOf(properties) ?? style.outlineLevel ?? 0;
  const isCentered = valueOf(properties, "jc") === "center";
  const { text, pictures } = withPictures(inline, context);
  const others = [...pictures, ...notesOf(inline, context)];
  return { text, level, isCentered, boxes: inline.boxes, others, ...markerOf(properties, style, context) };
}

function leftOut(context: WordContext): null {
  context.notices.add("contents");
  return null;
}

function markerOf(properties: XmlElement | undefined, style: Style, { counter }: WordContext) {
  const numbering = { ...style.numbering, ...numberingOf(properties) };
  if (numbering.id === undefined || numbering.id === "0") return { marker: "", depth: 0 };
  const depth = numbering.level ?? 0;
  return { marker: counter(numbering.id, depth), depth: depth + 1 };
}

// A picture no higher than a line and beside text stands for a character; any other is not read.
function withPictures(
  { pieces, pictures }: Inline,
  { notices }: WordContext,
): { text: string; pictures: Block[] } {
  const { text, hasDoubt } = textOfPieces(pieces);
  if (hasDoubt) notices.add("doubtfulExponent");
  const isAlone = text.replaceAll(pictureMark, "").trim() === "";
  const inLine = pictures.filter(({ isInline }) => isInline).values();
  const isCharacter = new Set<unknown>();
  const marked = text.replaceAll(pictureMark, () => {
    const picture = inLine.next().value;
    if (isAlone || !picture?.isSmall) return "";
    isCharacter.add(picture);
    notices.add("pictureCharacters");
    return unreadMark;
  });
  const unread = pictures.filter((picture) => !isCharacter.has(picture) && !(picture.isSmall && isAlone));
  return {
    text: marked,
    pictures: unread.map(({ reason }) => ({ kind: "unread", page: null, reason })),
  };
}

function notesOf({ notes }: Inline, context: WordContext): Block[] {
  return notes.flatMap(({ kind, id, mark }): Block[] => {
    const note = context.noteList.find(kind, id);
    if (!note) context.notices.add("missingNotes");
    const text = note
      ? paragraphsIn(note)
          .map((element) => plainTextOf(element, context))
          .join("\n")
      : "";
    return text.trim() === "" ? [] : [{ kind: "note", page: null, mark, text }];
  });
}

/** A paragraph's text alone. */
export function plainTextOf(element: XmlElement, context: WordContext): string {
  return readParagraph(element, context)?.text ?? "";
}

/** The paragraph's text as blocks: a line end between sentences, or beside a heading or caption, parts two paragraphs. */
export function textBlocksOf({ text, level, marker, depth, isCentered }: Paragraph): Block[] {
  const lines = text.split("\n");
  const pieces: string[] = [];
  for (const line of lines) {
    const before = pieces.at(-1);
    if (before === undefined || level > 0 || !isApart(before.trim(), line.trim()))
      pieces.splice(-1, 1, before === undefined ? line : `${before}\n${line}`);
    else pieces.push(line);
  }
  return pieces
    .filter((piece, at) => piece.trim() !== "" || (at === 0 && marker !== ""))
    .map((piece, at) => textBlock(piece, { level, depth, isCentered, marker: at === 0 ? marker : "" }));
}

function isApart(before: string, after: string): boolean {
  if (before === "" || after === "") return false;
  const isNumbered = [before, after].some((line) => headingNumberOf(line) && line.length <= 40);
  return (
    isNumbered ||
    /[。！？；：!?;]$/.test(before) ||
    isCaption(before) ||
    isCaption(after) ||
    listMarkOf(after) !== ""
  );
}
