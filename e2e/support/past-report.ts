import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import { printValue, readValue } from "@/lib/figures/value";
import { parseNarrative } from "@/lib/narrative/narrative";
import { catalogue } from "@/prisma/demo/catalogue/catalogue";
import type { DemoBlock, DemoFigure, DemoItem } from "@/prisma/demo/format";
import { report2021 } from "@/prisma/demo/2021/report";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const package_ = "http://schemas.openxmlformats.org/package/2006";
const [section] = report2021.sections;

/** The 2021 report as Word saves it: heading styles that number themselves, bullets, tables, and texts split into runs. */
export async function pastReport(): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts()))
    zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`), name);
  zip.end();
  return buffer(zip.outputStream);
}

function parts(): Record<string, string> {
  const type = (name: string, kind: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
  const to = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  return {
    "[Content_Types].xml": `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type("document", "document.main")}${type("styles", "styles")}${type("numbering", "numbering")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${package_}/relationships">${to("rId1", "officeDocument", "word/document.xml")}</Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${package_}/relationships">${to("rId1", "styles", "styles.xml")}${to("rId2", "numbering", "numbering.xml")}</Relationships>`,
    "word/styles.xml": `<w:styles xmlns:w="${w}">${[1, 2, 3].map(headingStyle).join("")}${style("Title", "Title")}</w:styles>`,
    "word/numbering.xml": `<w:numbering xmlns:w="${w}">${numbering}</w:numbering>`,
    "word/document.xml": `<w:document xmlns:w="${w}"><w:body>${body()}<w:sectPr/></w:body></w:document>`,
  };
}

const style = (id: string, name: string, properties = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${properties}</w:pPr></w:style>`;

// The first two levels number themselves; the third has no number.
const headingStyle = (level: number) =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `${level < 3 ? listed(1, level - 1) : ""}<w:outlineLvl w:val="${level - 1}"/>`,
  );

const listed = (list: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const listLevel = (level: number, start: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const numbering = [
  `<w:abstractNum w:abstractNumId="1">${listLevel(0, 4, "decimal", "%1")}${listLevel(1, 2, "decimal", "%1.%2")}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${listLevel(0, 1, "bullet", "")}</w:abstractNum>`,
  `<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
  `<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`,
].join("");

function body(): string {
  if (!section) throw new Error("The demo's report of 2021 has no section.");
  return [
    paragraph(report2021.title.zh, `<w:pStyle w:val="Title"/><w:jc w:val="center"/>`),
    heading(1, "开放创新"),
    paragraph("本章记述上海在国内外开展科技合作的情况。"),
    heading(2, section.title.zh),
    ...(section.lead ? [paragraph(printed(section.lead.text))] : []),
    ...section.blocks.map(blockOf),
  ].join("");
}

const heading = (level: number, text: string) => paragraph(text, `<w:pStyle w:val="Heading${level}"/>`);

function blockOf({ kind, heading: title, items }: DemoBlock): string {
  const content = kind === "figures" ? table(items) : items.map(itemOf).join("");
  return (title ? heading(3, title.zh) : "") + content;
}

function itemOf(item: DemoItem): string {
  const text = printed("text" in item ? item.text : `{${item.figure}}`);
  return paragraph(
    item.label ? `${item.label.zh}：${text}` : text,
    item.level ? `<w:pStyle w:val="ListParagraph"/>${listed(2, 0)}` : "",
  );
}

function table(items: readonly DemoItem[]): string {
  const rows = items.map((item) => {
    const key = "figure" in item ? item.figure : "";
    return [item.label?.zh ?? nameOf(key), valueOf(key)];
  });
  const cell = (text: string) => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;
  const printedRows = [["指标", "数量"], ...rows].map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`);
  return `<w:tbl><w:tblPr/><w:tblGrid/>${printedRows.join("")}</w:tbl>`;
}

/** Word begins a new run wherever somebody has edited or the language changes. */
function paragraph(text: string, properties = ""): string {
  const runs = text.split(/(?<=[\p{Script=Han}，])(?=\d)/u);
  const run = (part: string) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`;
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.map(run).join("")}</w:p>`;
}

function printed(narrative: string): string {
  return parseNarrative(narrative)
    .map((part) => (part.kind === "figure" ? valueOf(part.key) : part.text))
    .join("");
}

const figureOf = (key: string): DemoFigure | undefined => section?.figures[key];
const indicatorOf = (key: string) =>
  catalogue.indicators.find(({ code }) => code === figureOf(key)?.indicator);
const nameOf = (key: string) => indicatorOf(key)?.name.zh ?? key;

function valueOf(key: string): string {
  const figure = figureOf(key);
  const read = readValue(figure?.kind ?? indicatorOf(key)?.kind ?? "text", figure?.value ?? "");
  return read.ok && read.value ? printValue(read.value) : "";
}
