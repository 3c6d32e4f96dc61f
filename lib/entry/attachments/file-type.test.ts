import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { detectFileType, storedFileName } from "./file-type";
import { bytesOf, smallDocx, smallOds, smallPdf, smallXlsx, zipOf } from "./files.test-data";

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]);
const utf16 = Uint8Array.from([0xff, 0xfe, 0x61, 0x00]);
const gbk = Uint8Array.from([0xc5, 0xe0, 0xd1, 0xb5]);

describe("a file that may be attached", () => {
  it.each<[string, string, Uint8Array, string]>([
    ["a PDF", "年报.pdf", smallPdf, "pdf"],
    ["a PDF under another name", "年报.html", smallPdf, "pdf"],
    ["a PNG", "图.png", png, "png"],
    ["a JPEG", "图.jpeg", jpeg, "jpg"],
    ["an xlsx", "表.xlsx", smallXlsx, "xlsx"],
    ["a docx", "文.docx", smallDocx, "docx"],
    ["an ods", "表.ods", smallOds, "ods"],
    ["a csv", "表.csv", bytesOf("\ufeff指标,2023\r\n培训批次,24\r\n"), "csv"],
    ["a text", "摘录.TXT", bytesOf("培训24批\t1080人次\n"), "txt"],
    ["an xlsx with a comment at its end", "表.xlsx", commented(smallXlsx, 4), "xlsx"],
    ["an xlsx with the folders of Windows", "表.xlsx", zipOf({ "xl\\workbook.xml": "" }), "xlsx"],
    ["a text with less-than signs", "摘录.txt", bytesOf("增幅 < 5%，a<b"), "txt"],
  ])("is %s", async (_, name, bytes, ending) => {
    expect((await detectFileType(name, bytes))?.extensions[0]).toBe(ending);
  });
});

describe("a file that may not", () => {
  it.each<[string, string, Uint8Array]>([
    ["nothing", "空.txt", bytesOf("")],
    ["a page called PDF", "年报.pdf", bytesOf("<!doctype html><script>alert(1)</script>")],
    ["a page called text", "年报.txt", bytesOf("\n <html></html>")],
    ["a page after other text", "年报.csv", bytesOf("a,b\n<script>alert(1)</script>")],
    ["an SVG", "图.svg", bytesOf("<svg xmlns='http://www.w3.org/2000/svg'/>")],
    ["an SVG called text", "图.txt", bytesOf("<?xml version='1.0'?><svg/>")],
    ["a PDF that begins with something else", "年报.pdf", bytesOf("<html>%PDF-1.4")],
    ["a script", "run.sh", bytesOf("echo 1")],
    ["a script called text", "run.txt", bytesOf("#!/bin/sh\necho 1")],
    ["a program", "run.txt", bytesOf("MZ\u0000\u0003")],
    ["an old workbook", "表.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["text in UTF-16", "表.csv", utf16],
    ["text in GBK", "表.csv", gbk],
    ["some archive", "files.zip", zipOf({ "a.txt": "a" })],
    ["a workbook with macros", "表.xlsx", zipOf({ "xl/workbook.xml": "", "xl/vbaProject.bin": "" })],
    ["a workbook with old macros", "表.xlsx", zipOf({ "xl/workbook.xml": "", "xl/macrosheets/1.xml": "" })],
    ["a program for Java", "表.xlsx", zipOf({ "META-INF/MANIFEST.MF": "" })],
    ["half a workbook", "表.xlsx", smallXlsx.subarray(0, smallXlsx.length - 30)],
    ["a workbook whose directory points nowhere", "表.xlsx", pointedTo(smallXlsx, 0xfffffff0)],
    ["a workbook that announces more than it holds", "表.xlsx", announcing(smallXlsx, 3)],
    ["a workbook with something behind it", "表.xlsx", Buffer.concat([smallXlsx, Buffer.from("<html>")])],
    ["a workbook whose comment is longer than it says", "表.xlsx", commented(smallXlsx, 3)],
    ["a workbook behind a page", "表.xlsx", Buffer.concat([Buffer.from("<html>"), smallXlsx])],
    ["macros behind backslashes", "表.xlsx", zipOf({ "xl/workbook.xml": "", "xl\\vbaProject.bin": "" })],
    ["macros under a second name", "表.xlsx", underSecondName("xl/vbaProject.bin", "xl/theme.xml")],
    ["what has macros for its second name", "表.xlsx", underSecondName("xl/theme.xml", "xl/vbaProject.bin")],
    ["an entry outside its folder", "表.xlsx", zipOf({ "xl/workbook.xml": "", "../run.sh": "" })],
    ["an entry at a place of its own", "表.xlsx", zipOf({ "xl/workbook.xml": "", "C:/run.bat": "" })],
    ["more entries than a document has", "表.xlsx", zipOf({ "xl/workbook.xml": "", ...manyEntries(10_000) })],
    ["two letters", "表.xlsx", bytesOf("PK")],
  ])("is %s", async (_, name, bytes) => {
    expect(await detectFileType(name, bytes)).toBeNull();
  });
});

/** The archive with the four letters of "more" as its comment, whose length it gives as `length`. */
function commented(archive: Uint8Array, length: number): Uint8Array {
  const copy = Buffer.concat([archive, Buffer.from("more")]);
  copy.writeUInt16LE(length, archive.length - 2);
  return copy;
}

function announcing(archive: Uint8Array, count: number): Uint8Array {
  const copy = Buffer.from(archive);
  copy.writeUInt16LE(count, copy.length - 12);
  return copy;
}

/** A workbook with an entry that Info-ZIP and its like call by its second name. */
function underSecondName(name: string, second: string): Uint8Array {
  const field = Buffer.concat([
    Buffer.from([0x75, 0x70, 5 + second.length, 0, 1, 0, 0, 0, 0]),
    bytesOf(second),
  ]);
  field.writeUInt32LE(crc32(name), 5);
  return zipOf({ "xl/workbook.xml": "", [name]: "" }, [], { [name]: field });
}

function manyEntries(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.xml`, ""]));
}

function pointedTo(archive: Uint8Array, offset: number): Uint8Array {
  const copy = Uint8Array.from(archive);
  new DataView(copy.buffer).setUint32(copy.length - 6, offset, true);
  return copy;
}

describe("the name a file is stored under", () => {
  const pdf = { type: "application/pdf", extensions: ["pdf"] } as const;
  it.each([
    ["年报.pdf", "年报.pdf"],
    ["年报.PDF", "年报.pdf"],
    ["年报.html", "年报.html.pdf"],
    ["年报", "年报.pdf"],
    ["../../etc/passwd.pdf", "passwd.pdf"],
    ["C:\\表\\年报.pdf", "年报.pdf"],
    ["\u202efdp.exe", "fdp.exe.pdf"],
    ["a\r\nSet-Cookie: b.pdf", "aSet-Cookie b.pdf"],
    ["", "附件.pdf"],
    ["...", "附件.pdf"],
    [`${"长".repeat(300)}.pdf`, `${"长".repeat(150)}.pdf`],
  ])("%j becomes %j", (originalName, stored) => {
    expect(storedFileName(originalName, pdf)).toBe(stored);
  });
});
