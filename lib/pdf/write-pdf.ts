import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";
import { bookFonts } from "./book-fonts";
import { type AnchorMark, colors, type JumpMark, type Mark, type RuleMark, type TextMark } from "./boxes";
import type { Book } from "./model";
import { type BookPage, setBook } from "./set-book";
import { columnWidth, page as paper } from "./styles";
import { openStructure, type Structure } from "./structure";

/**
 * Returns a book as a PDF: tagged, with bookmarks, page numbers and fonts that hold what it says and nothing else. Equal books give
 * equal bytes.
 */
export async function writePdf(book: Book): Promise<Buffer> {
  const fonts = await bookFonts(book);
  const document = new PDFDocument({
    ...{ autoFirstPage: false, pdfVersion: "1.7", tagged: true, displayTitle: true, lang: book.lang },
    size: [paper.width, paper.height],
    margin: 0,
    info: {
      ...{
        Title: book.title,
        Author: book.author,
        Subject: book.subject,
        Creator: "Annals",
        Producer: "Annals",
      },
      ...{ CreationDate: book.createdAt, ModDate: book.createdAt },
    },
  });
  const written = buffer(document);
  document.registerFont("regular", fonts.regular);
  document.registerFont("strong", fonts.strong);
  const pages = setBook(book, { ...fonts, lang: book.lang });
  const structure = openStructure(document);
  const { printable } = fonts;
  const printer = { document, structure, printable, outline: [{ level: 0, item: document.outline }] };
  for (const page of pages) {
    printPage(page, printer);
    // A whole report takes a while, and others wait for this thread.
    await new Promise(setImmediate);
  }
  document.end();
  return written;
}

type OutlineItem = PDFKit.PDFDocument["outline"];
type Printer = {
  document: PDFKit.PDFDocument;
  structure: Structure;
  printable: (text: string) => string;
  /** The outline items that the next one may lie within, the outermost first. */
  outline: { level: number; item: OutlineItem }[];
};

function printPage({ content, running, number }: BookPage, printer: Printer): void {
  const { document, structure } = printer;
  document.addPage();
  structure.artifact("Pagination", () => {
    if (running) printRunning(document, running.map(printer.printable));
    if (number !== null) printAtFoot(document, String(number));
  });
  for (const { top, box } of content.boxes)
    for (const mark of box.marks) printMark(mark, paper.top + top, printer);
}

function printRunning(document: PDFKit.PDFDocument, [left = "", right = ""]: readonly string[]): void {
  const at = { size: 8, color: "muted", y: 44 } as const;
  const place = { lineBreak: false, baseline: "alphabetic" } as const;
  document.font("regular", at.size).fillColor(colors[at.color]);
  document.text(left, paper.left, at.y, place);
  document.text(right, paper.left + columnWidth - document.widthOfString(right), at.y, place);
}

function printAtFoot(document: PDFKit.PDFDocument, text: string): void {
  document.font("regular", 9).fillColor(colors.ink);
  const left = (paper.width - document.widthOfString(text)) / 2;
  document.text(text, left, paper.height - 42, { lineBreak: false, baseline: "alphabetic" });
}

function printMark(mark: Mark, top: number, printer: Printer): void {
  if (mark.kind === "text") printText(mark, top, printer);
  else if (mark.kind === "rule") printRule(mark, top, printer);
  else if (mark.kind === "jump") printJump(mark, top, printer);
  else printAnchor(mark, top, printer);
}

function printText(mark: TextMark, top: number, { document, structure }: Printer): void {
  const { run, text, size, spacing, width } = mark;
  const [x, y] = [paper.left + mark.x, top + mark.y];
  structure.content(mark.element, () => {
    document.font(run.isStrong ? "strong" : "regular", size).fillColor(colors[mark.color]);
    document.text(text, x, y, { lineBreak: false, baseline: "alphabetic", characterSpacing: spacing });
  });
  if (run.href === undefined) return;
  const options = structure.annotationOf(mark.element, text);
  document.link(x, y - size * 0.88, width, size, run.href, options);
}

function printRule({ x, y, width, weight, color }: RuleMark, top: number, printer: Printer): void {
  const { document, structure } = printer;
  structure.artifact("Layout", () => {
    const left = paper.left + x;
    document
      .moveTo(left, top + y)
      .lineTo(left + width, top + y)
      .lineWidth(weight)
      .stroke(colors[color]);
  });
}

function printJump(
  { to, title, y, height, element }: JumpMark,
  top: number,
  { document, structure }: Printer,
): void {
  const options = structure.annotationOf(element, title);
  document.goTo(paper.left, top + y, columnWidth, height, to, options);
}

function printAnchor({ name, title, level }: AnchorMark, top: number, { document, outline }: Printer): void {
  document.addNamedDestination(name, "XYZ", paper.left, top, null);
  while ((outline.at(-1)?.level ?? 0) >= level) outline.pop();
  const item = outline.at(-1)?.item.addItem(title, { expanded: level <= 2 });
  if (item) outline.push({ level, item });
}
