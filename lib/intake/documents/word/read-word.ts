import type { Bilingual } from "@/lib/platform/bilingual";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Archive } from "../archive";
import type { Block } from "../block";
import { type Notice, notices, unreadReasons } from "../messages";
import { refusals } from "../refusals";
import { isPlaceholder } from "./inline";
import { readNotes } from "./notes";
import { readNumbering } from "./numbering";
import { readParagraph, textBlocksOf } from "./paragraph";
import { readStyles } from "./styles";
import { readTable } from "./table";
import type { WordContext } from "./word-context";
import { childOf, childrenOf, eachChild, type XmlElement } from "./xml";

type Found = { blocks: Block[]; notices: Bilingual[] };

/**
 * Reads a .docx from its parts: text as it is printed, with the numbers that Word makes itself and tracked changes as accepted.
 * Parts that are missing are read as empty, as Word and LibreOffice do.
 */
export async function readWord(archive: Archive, onProgress: (done: number) => void): Promise<Result<Found>> {
  const main = await mainPartOf(archive);
  const document = await archive.text(main);
  if (document === null) return fail("INVALID", refusals.isBroken);
  const context = await contextOf(archive, main.replace(/[^/]*$/, ""));
  const blocks: Block[] = [];
  let reported = 0;
  eachChild(document, "body", (element, done) => {
    blocks.push(...readBlocks([element], context));
    if (done - reported < 0.05) return;
    reported = done;
    onProgress(done);
  });
  return ok({ blocks, notices: [...context.notices].map((notice: Notice) => notices[notice]) });
}

// The part is called document.xml, but for files from some programs; the package says where it is.
async function mainPartOf(archive: Archive): Promise<string> {
  let target = "word/document.xml";
  const relationships = await archive.text("_rels/.rels");
  if (relationships !== null)
    eachChild(relationships, "rel:Relationships", ({ attributes }) => {
      if (/\/officeDocument$/.test(attributes.Type ?? ""))
        target = (attributes.Target ?? target).replace(/^\//, "");
    });
  return archive.has(target) ? target : "word/document.xml";
}

async function contextOf(archive: Archive, folder: string): Promise<WordContext> {
  const read = (name: string) => archive.text(`${folder}${name}.xml`);
  const notes = { footnote: await read("footnotes"), endnote: await read("endnotes") };
  return {
    styles: readStyles(await read("styles")),
    counter: readNumbering(await read("numbering")),
    noteList: readNotes(notes, await read("settings")),
    fields: [],
    carried: [],
    notices: new Set(),
  };
}

function readBlocks(elements: XmlElement[], context: WordContext): Block[] {
  return elements.flatMap((element) => readers[element.name]?.(element, context) ?? []);
}

type Reader = (element: XmlElement, context: WordContext) => Block[];
const inside: Reader = (element, context) => readBlocks(childrenOf(element), context);
const tracked =
  (reader: Reader): Reader =>
  (element, context) => {
    context.notices.add("trackedChanges");
    return reader(element, context);
  };

const readers: Record<string, Reader> = {
  p: readText,
  // Converters put pictures and runs between paragraphs.
  pict: alone,
  drawing: alone,
  r: alone,
  tbl: (element, context) => readTable(element, context, readBlocks),
  sdt: readControl,
  customXml: inside,
  ins: tracked(inside),
  moveTo: tracked(inside),
  del: tracked(() => []),
  moveFrom: tracked(() => []),
  altChunk: () => [{ kind: "unread", page: null, reason: unreadReasons.embedded }],
  "mc:AlternateContent": (element, context) =>
    inside(childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback") ?? element, context),
};

function readText(element: XmlElement, context: WordContext): Block[] {
  const paragraph = readParagraph(element, context);
  if (!paragraph) return [];
  const boxes = paragraph.boxes.flatMap((box) => inside(box, context));
  return [...textBlocksOf(paragraph), ...boxes, ...paragraph.others];
}

function alone(element: XmlElement, context: WordContext): Block[] {
  return readText({ name: "p", attributes: {}, children: [element] }, context);
}

function readControl(element: XmlElement, context: WordContext): Block[] {
  const gallery = childOf(childOf(childOf(element, "sdtPr"), "docPartObj"), "docPartGallery");
  if (gallery?.attributes.val === "Table of Contents") {
    context.notices.add("contents");
    return [];
  }
  return isPlaceholder(element) ? [] : inside(childOf(element, "sdtContent") ?? element, context);
}
