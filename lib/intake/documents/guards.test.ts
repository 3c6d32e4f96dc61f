import { describe, expect, it } from "vitest";
import { bytesOf, smallOds, smallXlsx, zipOf } from "@/lib/entry/attachments/files.test-data";
import { oldWordOf } from "./old-word.test-data";
import { column, pdfOf } from "./pdf/pdf.test-data";
import { documentLimits, readDocument } from "./read-document";
import { refusals } from "./refusals";
import { docxOf, linesOf, mustRead, paragraph } from "./word.test-data";

const small = docxOf(paragraph("培训25批。"));
const limits = (archive: Partial<typeof documentLimits.archive>) => ({
  ...documentLimits,
  archive: { ...documentLimits.archive, ...archive },
});

async function refusalOf(name: string, bytes: Uint8Array, bounds = documentLimits) {
  const read = await readDocument(name, bytes, () => undefined, bounds);
  return read.ok ? null : read.error.sentence;
}

const withEntry = (name: string) => zipOf({ "word/document.xml": "<w/>", [name]: "" });
/** A file as Office kept them before 2007, with nothing but the names of what is in it. */
function compoundFileWith(...names: string[]): Uint8Array {
  const file = Buffer.alloc(512 + 128 * names.length);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, name] of names.entries()) {
    file.write(name, 512 + 128 * at, "utf16le");
    file.writeUInt16LE(2 * name.length + 2, 512 + 128 * at + 64);
    file[512 + 128 * at + 66] = 2;
  }
  return file;
}

const encryptedPdf = new TextDecoder()
  .decode(pdfOf([column(["培训25批。"])]))
  .replace("/Root 1 0 R", `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>`); // prettier-ignore

describe("a file that is not read says why", () => {
  it.each<[string, string, Uint8Array, keyof typeof refusals]>([
    ["nothing", "空.docx", bytesOf(""), "empty"],
    ["text without characters", "空.txt", bytesOf("\n \n"), "hasNoText"],
    ["a document without text", "空.docx", docxOf(""), "hasNoText"],
    [
      "a docx with a password",
      "年报.docx",
      compoundFileWith("Root Entry", "EncryptedPackage"),
      "hasPassword",
    ],
    ["a doc with a password", "年报.doc", oldWordOf("培训25批。\r", { isEncrypted: true }), "hasPassword"],
    ["a PDF with a password", "年报.pdf", bytesOf(encryptedPdf), "hasPassword"],
    ["macros", "年报.docm", withEntry("word/vbaProject.bin"), "hasMacros"],
    ["macros in a doc", "年报.doc", compoundFileWith("WordDocument", "Macros"), "hasMacros"],
    ["a workbook", "年报.docx", smallXlsx, "isSpreadsheet"],
    ["an old workbook", "年报.doc", compoundFileWith("Workbook"), "isSpreadsheet"],
    ["a csv", "年报.csv", bytesOf("培训,25"), "isSpreadsheet"],
    ["an OpenDocument", "年报.ods", smallOds, "isOtherOffice"],
    ["a presentation", "年报.pptx", withEntryOnly("ppt/presentation.xml"), "isOtherOffice"],
    ["an RTF called doc", "年报.doc", bytesOf("{\\rtf1 25}"), "isOtherOffice"],
    ["a page called doc", "年报.doc", bytesOf("<html><body>25</body></html>"), "isOtherOffice"],
    ["a picture", "年报.pdf", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "isPicture"],
    ["some archive", "年报.zip", zipOf({ "a.txt": "25" }), "notAccepted"],
    ["a program", "年报.exe", bytesOf("MZ\u0000\u0003"), "notAccepted"],
    ["a program called text", "年报.txt", bytesOf("MZ\u0000\u0003"), "notAccepted"],
    ["half a docx", "年报.docx", small.subarray(0, small.length - 30), "isBroken"],
    [
      "a docx whose text is no XML",
      "年报.docx",
      zipOf({ "word/document.xml": "<w:document><w:body>" }),
      "isBroken",
    ],
    ["a doc that is cut off", "年报.doc", compoundFileWith("WordDocument"), "isBroken"],
    ["a PDF that is cut off", "年报.pdf", bytesOf("%PDF-1.4\n1 0 obj"), "isBroken"],
  ])("%s", async (_, name, bytes, refusal) => {
    expect(await refusalOf(name, bytes)).toEqual(refusals[refusal]);
  });

  it("more than 40 MB", async () => {
    expect(await refusalOf("年报.txt", new Uint8Array(documentLimits.bytes + 1))).toEqual(refusals.tooLarge);
  });

  it("an archive that says it inflates too far", async () => {
    const bytes = docxOf(paragraph("培训25批。".repeat(200)));
    expect(await refusalOf("年报.docx", bytes, limits({ inflated: 1000 }))).toEqual(refusals.inflatesTooFar);
    expect(await refusalOf("年报.docx", bytes, limits({ part: 1000 }))).toEqual(refusals.inflatesTooFar);
    expect(await refusalOf("年报.docx", bytes)).toBeNull();
  });

  it("an archive that inflates further than it says", async () => {
    const bytes = Buffer.from(docxOf(paragraph("培训25批。".repeat(200))));
    const at = bytes.indexOf(Buffer.from("PK\u0001\u0002"), bytes.indexOf("PK\u0001\u0002") + 4);
    bytes.writeUInt32LE(100, at + 24);
    expect(await refusalOf("年报.docx", bytes)).toEqual(refusals.isBroken);
  });

  it("an archive with more entries than a document has", async () => {
    expect(await refusalOf("年报.docx", small, limits({ entries: 1 }))).toEqual(refusals.inflatesTooFar);
  });
});

function withEntryOnly(name: string) {
  return zipOf({ [name]: "<p/>" });
}

describe("a file with another name is read by its content", () => {
  it.each([
    ["年报.pdf", small],
    ["年报", small],
    ["年报.docx", pdfOf([column(["培训25批。"])])],
    ["年报.docx", oldWordOf("培训25批。\r")],
  ])("%s", async (name, bytes) => {
    expect(await linesOf(bytes, name)).toEqual(["培训25批。"]);
  });
});

describe("text", () => {
  const utf16 = (text: string, isBig = false) => {
    const bytes = Buffer.from(text, "utf16le");
    return isBig ? bytes.swap16() : bytes;
  };

  it.each<[string, Uint8Array]>([
    ["UTF-8", bytesOf("培训25批。")],
    ["UTF-8 with its mark", bytesOf("\ufeff培训25批。")],
    ["UTF-16 with its mark", utf16("\ufeff培训25批。")],
    ["UTF-16, big end first", utf16("\ufeff培训25批。", true)],
    ["UTF-16 without a mark", utf16("培训25批。")],
    ["GB18030", Uint8Array.from([0xc5, 0xe0, 0xd1, 0xb5, 0x32, 0x35, 0xc5, 0xfa, 0xa1, 0xa3])],
  ])("in %s", async (_, bytes) => {
    expect(await linesOf(bytes, "年报.txt")).toEqual(["培训25批。"]);
  });

  it("that was pasted has no name", async () => {
    expect(await linesOf(bytesOf("一、综合\r\n培训25批。\r\n"), "")).toEqual(["# 一 综合", "培训25批。"]);
  });

  it("in Markdown has headings, lists and tables", async () => {
    const text =
      "# 综合\n\n**培训** `25`批，见[附件](a.md)。\n\n- 参观80万人次\n\n表1 培训\n\n| 指标 | 数 |\n|---|---:|\n| 培训 | 25 |\n";
    expect(await linesOf(bytesOf(text), "年报.md")).toEqual([
      "# 综合",
      "培训25批，见附件。",
      "- 参观80万人次",
      "表1培训 / 指标|数 / 培训|25",
    ]);
  });
});

describe("an old Word file", () => {
  it("has its paragraphs, tables and notes, with quotation marks and dashes as they are printed", async () => {
    const body = "一、综合\r“科技”培训9—11日。\r表1 培训\r指标\u0007数\u0007\r培训\u000725\u0007\r\r";
    const file = await mustRead(oldWordOf(body, { footnotes: "含网上培训。\r\r" }), "年报.doc");
    expect(await linesOf(oldWordOf(body, { footnotes: "含网上培训。\r\r" }), "年报.doc")).toEqual([
      "# 一 综合",
      "“科技”培训9—11日。",
      "表1培训 / 指标|数 / 培训|25",
      "[1] 含网上培训。",
    ]);
    expect(file.notices).toHaveLength(1);
  });

  it.each([
    ["deleted text left out", 0x0800, [1], "培训批。"],
    ["hidden text left out", 0x083c, [1], "培训批。"],
    ["raised digits for marks", 0x2a48, [1], "培训批。"],
    ["letters that are spaced", 0x8840, [1, 0], "培训25批。"],
    ["text that is no longer deleted", 0x0800, [0], "培训25批。"],
  ])("has %s", async (_, modifier, operand, text) => {
    const looks = [{ from: 2, to: 4, modifier, operand }];
    expect(await linesOf(oldWordOf("培训25批。\r", { looks }), "年报.doc")).toEqual([text]);
  });

  it("has its uneven tables unread", async () => {
    const body = "指标\u0007数\u0007\r培训\u0007\r完。\r";
    expect(await linesOf(oldWordOf(body), "年报.doc")).toEqual(["(这张表有合并的单元格)", "完。"]);
  });
});
