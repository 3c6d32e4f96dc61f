import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import { type ReturnedText, trimmedSpan } from "./returned-text";
import {
  appendFlow,
  beginParagraph,
  emptyFlow,
  endBookmark,
  endParagraph,
  type Flow,
  startBookmark,
} from "./text-flow";

type Field = { instruction: string; isInResult: boolean };
type Table = { table: number; row: number; column: number };

type State = {
  /** Local names of the open elements. */
  path: string[];
  /** The body, and the text boxes that are open in it. */
  flows: [Flow, ...Flow[]];
  boxes: Flow[];
  tables: Table[];
  tableCount: number;
  fields: Field[];
  /** Depths of open elements whose text is not there once changes are accepted, or never shown. */
  hidden: number[];
  /** Depths of content controls that hold a table of contents. */
  contents: number[];
  isRunHidden: boolean;
  hasTrackedChanges: boolean;
  comments: number;
};

const mainNamespace = /\/wordprocessingml\/(?:2006\/)?main$/;

/** Reads the text of word/document.xml. Throws when it is not well-formed. */
export function readDocumentXml(xml: string): ReturnedText {
  const state = startState();
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => openElement(state, tag));
  parser.on("closetag", (tag) => closeElement(state, tag));
  parser.on("text", (text) => addText(state, text));
  parser.write(xml).close();
  const [body] = state.flows;
  for (const box of state.boxes) appendFlow(body, box);
  const bookmarks = new Map([...body.bookmarks].map(([name, span]) => [name, trimmedSpan(body.text, span)]));
  const { hasTrackedChanges, comments } = state;
  return { text: body.text, paragraphs: body.paragraphs, bookmarks, hasTrackedChanges, comments };
}

function startState(): State {
  return {
    ...{ path: [], flows: [emptyFlow()], boxes: [], tables: [], tableCount: 0, fields: [], hidden: [] },
    ...{ contents: [], isRunHidden: false, hasTrackedChanges: false, comments: 0 },
  };
}

const tracked = new Set(["ins", "del", "moveFrom", "moveTo"]);
const neverShown = new Set(["del", "moveFrom", "Fallback", "rt"]);

function openElement(state: State, tag: SaxesTagNS): void {
  const name = localName(tag);
  if (tracked.has(name)) state.hasTrackedChanges = true;
  if (isParagraphMark(state) && (name === "del" || name === "moveFrom")) flowOf(state).isEndDeleted = true;
  else if (neverShown.has(name)) state.hidden.push(state.path.length);
  openers[name]?.(state, tag);
  state.path.push(name);
}

/** Elements of other vocabularies keep their prefix, so that they are not taken for Word's, but for those of compatibility. */
function localName({ local, uri, name }: SaxesTagNS): string {
  return mainNamespace.test(uri) || local === "Fallback" ? local : name;
}

function isParagraphMark({ path }: State): boolean {
  return path.at(-1) === "rPr" && path.at(-2) === "pPr";
}

type Opener = (state: State, tag: SaxesTagNS) => void;

const openers: Record<string, Opener> = {
  p: (state) => {
    const at = state.tables.at(-1);
    beginParagraph(flowOf(state), at ? { ...at } : null);
    if (isInContents(state)) markContents(state);
  },
  r: (state) => (state.isRunHidden = false),
  vanish: (state, tag) => {
    const isOff = /^(?:0|false|off)$/.test(value(tag));
    if (!isOff && state.path.at(-2) === "r") state.isRunHidden = true;
  },
  tab: (state) => put(state, "\t"),
  ptab: (state) => put(state, "\t"),
  cr: (state) => put(state, "\n"),
  br: (state, tag) =>
    (attribute(tag, "type") === "" || attribute(tag, "type") === "textWrapping") && put(state, "\n"),
  noBreakHyphen: (state) => put(state, "-"),
  bookmarkStart: (state, tag) => startBookmark(flowOf(state), attribute(tag, "id"), attribute(tag, "name")),
  bookmarkEnd: (state, tag) => endBookmark(flowOf(state), attribute(tag, "id")),
  commentReference: (state) => (state.comments += 1),
  txbxContent: (state) => void state.flows.push(emptyFlow()),
  tbl: (state) => void state.tables.push({ table: state.tableCount++, row: -1, column: -1 }),
  tr: (state) => nextRow(state),
  tc: (state) => nextCell(state),
  docPartGallery: (state, tag) => {
    const at = state.path.lastIndexOf("sdt");
    if (value(tag) === "Table of Contents" && at >= 0) state.contents.push(at);
  },
  pStyle: (state, tag) => /^(?:TOC|Contents|目录)\d/i.test(value(tag)) && markContents(state),
  fldChar: (state, tag) => turnField(state, attribute(tag, "fldCharType")),
};

function closeElement(state: State, _: SaxesTagNS): void {
  const name = state.path.pop();
  const depth = state.path.length;
  if (state.hidden.at(-1) === depth) state.hidden.pop();
  if (state.contents.at(-1) === depth) state.contents.pop();
  if (name === "p") endParagraph(flowOf(state));
  if (name === "r") state.isRunHidden = false;
  if (name === "tbl") state.tables.pop();
  const box = name === "txbxContent" && state.flows.length > 1 ? state.flows.pop() : null;
  if (box) state.boxes.push(box);
}

function addText(state: State, text: string): void {
  const field = state.fields.at(-1);
  if (state.path.at(-1) === "t") put(state, text.replace(/\r\n?|\u2028|\u2029/g, "\n"));
  else if (state.path.at(-1) === "instrText" && field && !field.isInResult) field.instruction += text;
}

function put(state: State, text: string): void {
  const isInRun = state.path.lastIndexOf("r") > state.path.lastIndexOf("p");
  if (!isInRun || state.isRunHidden || state.hidden.length > 0) return;
  flowOf(state).text += text;
}

/** A field is its instruction, then its result: Word's own table of contents is one over several paragraphs. */
function turnField(state: State, type: string): void {
  if (type === "begin") state.fields.push({ instruction: "", isInResult: false });
  const field = state.fields.at(-1);
  if (type === "separate" && field) field.isInResult = true;
  if (isInContents(state)) markContents(state);
  if (type === "end") state.fields.pop();
}

function isInContents({ contents, fields }: State): boolean {
  return contents.length > 0 || fields.some(({ instruction }) => /^\s*TOC\b/.test(instruction));
}

function markContents(state: State): void {
  const last = flowOf(state).paragraphs.at(-1);
  if (last) last.isContents = true;
}

function nextRow({ tables }: State): void {
  const table = tables.at(-1);
  if (table) Object.assign(table, { row: table.row + 1, column: -1 });
}

function nextCell({ tables }: State): void {
  const table = tables.at(-1);
  if (table) table.column += 1;
}

function flowOf({ flows }: State): Flow {
  return flows.at(-1) ?? flows[0];
}

function attribute(tag: SaxesTagNS, local: string): string {
  const found = Object.values(tag.attributes).find((each: SaxesAttributeNS) => each.local === local);
  return found?.value ?? "";
}

function value(tag: SaxesTagNS): string {
  return attribute(tag, "val");
}
