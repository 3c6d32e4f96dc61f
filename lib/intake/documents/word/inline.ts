import { type Piece, unreadMark } from "../raised-text";
import { equationPieces } from "./equation";
import { type Picture, pictureOf, pictureMark } from "./picture";
import { symbolOf } from "./symbol";
import { formatOf, type TextFormat } from "./styles";
import { childOf, childrenOf, findElement, isOn, valueOf, type XmlElement } from "./xml";
import type { NoteKind } from "./notes";
import type { WordContext } from "./word-context";

/** What a paragraph holds: its text in pieces, and what hangs on it. */
export type Inline = {
  pieces: Piece[];
  notes: { kind: NoteKind; id: string; mark: string }[];
  boxes: XmlElement[];
  pictures: Picture[];
  hasBreak: boolean;
};

export function readInline(paragraph: XmlElement, format: TextFormat, context: WordContext): Inline {
  const inline: Inline = { pieces: [], notes: [], boxes: [], pictures: [], hasBreak: false };
  walk(paragraph, { inline, format, context });
  return inline;
}

type Reading = { inline: Inline; format: TextFormat; context: WordContext };
type Handler = (element: XmlElement, reading: Reading) => void;

const nothing: Handler = () => undefined;
const walk: Handler = (element, reading) => {
  for (const child of childrenOf(element)) (handlers[child.name] ?? walk)(child, reading);
};
const say =
  (text: string): Handler =>
  (_, reading) =>
    add(reading, text);

const handlers: Record<string, Handler> = {
  r: readRun,
  t: (element, reading) =>
    add(reading, element.children.filter((child) => typeof child === "string").join("")),
  tab: say("\t"),
  ptab: say("\t"),
  cr: say("\n"),
  br: (element, reading) => {
    if (["page", "column"].includes(element.attributes.type ?? "")) return;
    reading.inline.hasBreak = true;
    add(reading, "\n");
  },
  noBreakHyphen: say("-"),
  softHyphen: nothing,
  sym: (element, reading) => {
    const symbol = symbolOf(element.attributes.font ?? "", element.attributes.char ?? "");
    if (symbol === unreadMark) reading.context.notices.add("unknownSymbols");
    add(reading, symbol);
  },
  // Deleted and moved away, as if the changes were accepted.
  del: tracked(nothing),
  moveFrom: tracked(nothing),
  ins: tracked(walk),
  moveTo: tracked(walk),
  delText: nothing,
  instrText: (element, { context }) => {
    const field = context.fields.at(-1);
    if (field) field.code += element.children.join("");
  },
  delInstrText: nothing,
  fldChar: readFieldMark,
  pPr: nothing,
  rPr: nothing,
  sdtPr: nothing,
  sdt: (element, reading) => {
    if (!isPlaceholder(element)) walk(element, reading);
  },
  footnoteReference: noteReference("footnote"),
  endnoteReference: noteReference("endnote"),
  footnoteRef: nothing,
  endnoteRef: nothing,
  annotationRef: nothing,
  ruby: (element, reading) => {
    reading.context.notices.add("ruby");
    walk(childOf(element, "rubyBase") ?? element, reading);
  },
  "m:oMath": readEquation,
  // Programs that do not know the first choice show the second: the same matter, drawn in another way.
  "mc:AlternateContent": (element, reading) => {
    const choice = childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback");
    if (choice) walk(choice, reading);
  },
  drawing: readPicture,
  pict: readPicture,
  object: readPicture,
};

function readRun(run: XmlElement, reading: Reading): void {
  const properties = childOf(run, "rPr");
  const styled = reading.context.styles.ofRun(valueOf(properties, "rStyle"));
  const format = { ...reading.format, ...styled, ...formatOf(properties) };
  if (format.isHidden) {
    if (findElement(run, "t")) reading.context.notices.add("hiddenText");
    // A field's marks may be hidden while it goes on.
    for (const mark of childrenOf(run, "fldChar")) readFieldMark(mark, reading);
    return;
  }
  // A mark that the author chose stands beside the reference.
  const reference = childOf(run, "footnoteReference") ?? childOf(run, "endnoteReference");
  if (reference && isOnAttribute(reference.attributes.customMarkFollows)) {
    const kind = reference.name === "footnoteReference" ? "footnote" : "endnote";
    const mark = childrenOf(run, "t")
      .flatMap(({ children }) => children)
      .join("")
      .trim();
    reading.inline.notes.push({ kind, id: reference.attributes.id ?? "", mark });
    return;
  }
  walk(run, { ...reading, format });
}

const isOnAttribute = (value: string | undefined) =>
  value !== undefined && !["0", "false", "off"].includes(value);

function add({ inline, format, context }: Reading, text: string): void {
  if (context.fields.some(({ isResult }) => !isResult)) return;
  if (context.fields.some(({ code }) => isContents(code))) {
    context.notices.add("contents");
    return;
  }
  inline.pieces.push({ text, raised: format.raised ?? "no" });
}

const isContents = (code: string) => /^\s*TOC\b/.test(code);

function readFieldMark({ attributes }: XmlElement, { context }: Reading): void {
  if (attributes.fldCharType === "begin") context.fields.push({ isResult: false, code: "" });
  const field = context.fields.at(-1);
  if (attributes.fldCharType === "separate" && field) field.isResult = true;
  if (attributes.fldCharType === "end") context.fields.pop();
}

function tracked(handler: Handler): Handler {
  return (element, reading) => {
    reading.context.notices.add("trackedChanges");
    handler(element, reading);
  };
}

function noteReference(kind: NoteKind): Handler {
  return ({ attributes }, { inline, context }) => {
    const id = attributes.id ?? "";
    inline.notes.push({ kind, id, mark: context.noteList.mark(kind, id) });
  };
}

function readEquation(element: XmlElement, reading: Reading): void {
  const pieces = equationPieces(element);
  if (pieces) {
    reading.inline.pieces.push(...pieces);
    return;
  }
  reading.context.notices.add("equations");
  add(reading, unreadMark);
}

function readPicture(element: XmlElement, reading: Reading): void {
  const box = findElement(element, "txbxContent");
  if (box) {
    reading.inline.boxes.push(...textBoxesIn(element));
    return;
  }
  const picture = pictureOf(element);
  if (!picture) return;
  reading.inline.pictures.push(picture);
  if (picture.isInline) add(reading, pictureMark);
}

// A group of shapes may hold several; a shape may be there twice, for newer and for older programs.
function textBoxesIn(element: XmlElement): XmlElement[] {
  if (element.name === "txbxContent") return [element];
  if (element.name === "mc:AlternateContent") {
    const choice = childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback");
    return choice ? textBoxesIn(choice) : [];
  }
  return childrenOf(element).flatMap(textBoxesIn);
}

/** Whether a content control only shows its prompt ("click to enter text"). */
export function isPlaceholder(control: XmlElement): boolean {
  return isOn(childOf(control, "sdtPr"), "showingPlcHdr") ?? false;
}
