import { zipOf } from "@/lib/entry/attachments/files.test-data";
import type { DocumentPart, ReadDocument } from "./model";
import { readDocument } from "./read-document";

const namespaces = [
  `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`,
  `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`,
  `xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`,
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`,
  `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
].join(" ");

/** Parts of a document beside its text, each without its outermost element. */
export type Parts = Partial<Record<"styles" | "numbering" | "footnotes" | "endnotes" | "settings", string>>;

/** A .docx made by hand from the content of its body. */
export function docxOf(body: string, parts: Parts = {}): Uint8Array<ArrayBuffer> {
  const others = Object.entries(parts).map(([name, content]) => [
    `word/${name}.xml`,
    `<w:${name} ${namespaces}>${content}</w:${name}>`,
  ]);
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(others),
  });
}

export const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const raised = (text: string) => run(text, `<w:vertAlign w:val="superscript"/>`);

/** A paragraph of one run, or of the elements it is given. */
export function paragraph(content: string, properties = ""): string {
  const runs = content.startsWith("<") ? content : run(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export const numbered = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

export async function mustRead(bytes: Uint8Array, name = "年报.docx"): Promise<ReadDocument> {
  const read = await readDocument(name, bytes);
  if (!read.ok) throw new Error(read.error.sentence.zh);
  return read.value;
}

/** The parts as lines: "# 一 综合", "1. 培训", "[注1] …". */
export async function linesOf(bytes: Uint8Array, name?: string): Promise<string[]> {
  return (await mustRead(bytes, name)).parts.map(lineOf);
}

export function lineOf(part: DocumentPart): string {
  if (part.kind === "heading")
    return ["#".repeat(part.level), part.number, part.text].filter(Boolean).join(" ");
  if (part.kind === "paragraph") return [part.marker, part.text].filter(Boolean).join(" ");
  if (part.kind === "note") return `[${part.mark}] ${part.text}`;
  if (part.kind === "unread") return `(${part.reason.zh.slice(0, 10)})`;
  return [part.caption, part.unitLine, ...part.rows.map((row) => row.join("|"))].filter(Boolean).join(" / ");
}
