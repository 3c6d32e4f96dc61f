import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TableOfContents,
  TextRun,
} from "docx";
import { documentPart } from "./document-parts";
import { emptyNotes, type EndNotes, endNotesOf, runsOf } from "./document-runs";
import { numbering, page, styles } from "./document-styles";
import { messages } from "../printed/messages";
import type { PrintedReport } from "../printed/printed-report";
import { repacked } from "./repacked";

/** Writes a report as a .docx. The same report gives the same bytes. `withSources` adds the sources of figures as end notes. */
export async function writeDocument(
  report: PrintedReport,
  options: { withSources: boolean },
): Promise<Buffer> {
  const notes: EndNotes = options.withSources ? emptyNotes() : null;
  const body = report.parts.flatMap((part) => documentPart(part, notes));
  const document = new Document({
    title: report.title,
    creator: "Annals",
    lastModifiedBy: "Annals",
    styles,
    numbering,
    endnotes: endNotesOf(notes),
    sections: [
      {
        properties: { page, titlePage: true },
        ...edges(report),
        children: [...frontOf(report), ...contents(report)],
      },
      { properties: { page, type: SectionType.NEXT_PAGE }, ...edges(report), children: body },
    ],
  });
  return repacked(await Packer.toBuffer(document));
}

function frontOf(report: PrintedReport): Paragraph[] {
  return [
    new Paragraph({ style: "ReportTitle", children: [marked(report.bookmarks[0], report.title)] }),
    ...report.lines.map((line) => new Paragraph({ style: "TitleLine", children: runsOf([line], null) })),
  ];
}

// Filled in from the headings, so that it shows without being updated. Word asks for the page numbers by itself.
function contents({ bookmarks }: PrintedReport): (Paragraph | TableOfContents)[] {
  const children = [marked(bookmarks[1], messages.contents.zh)];
  const title = new Paragraph({ style: "ContentsTitle", pageBreakBefore: true, children });
  return [title, new TableOfContents(messages.contents.zh, { hyperlink: true, headingStyleRange: "1-3" })];
}

function marked(id: string | undefined, text: string): Bookmark {
  return new Bookmark({ id: id ?? "", children: [new TextRun(text)] });
}

function edges({ title }: PrintedReport) {
  const centred = { alignment: AlignmentType.CENTER };
  const small = { size: 18 };
  const header = new Header({
    children: [new Paragraph({ ...centred, children: [new TextRun({ text: title, ...small })] })],
  });
  const number = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: 24 });
  const footer = new Footer({ children: [new Paragraph({ ...centred, children: [number] })] });
  return { headers: { default: header }, footers: { default: footer } };
}
