import { describe, expect, it } from "vitest";
import { maxDocumentSize } from "./document-file";
import { openDocument } from "./open-document";
import { readDocumentXml } from "./returned/read-document-xml";
import { readReturned } from "./read-return";
import { refusals } from "./refusals";
import { packed, printed, sentXml } from "./returned/word.test-data";
import { writeDocument } from "./document/write-document";

const sentenceOf = async (bytes: Uint8Array) => {
  const opened = await openDocument(bytes);
  return opened.ok ? null : opened.error.sentence;
};

describe("a file that cannot be read is refused with what to do", () => {
  it.each([
    ["text", Buffer.from("全年培训24批。"), refusals.notWord],
    ["nothing", Buffer.alloc(0), refusals.notWord],
    ["a password or an old .doc", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), refusals.encrypted],
    ["too much", Buffer.alloc(maxDocumentSize + 1), refusals.tooLarge],
    ["half a file", Buffer.from("PK\u0003\u0004 and no more"), refusals.damaged],
  ])("%s", async (_, bytes, sentence) => {
    expect(await sentenceOf(bytes)).toEqual(sentence);
  });

  it.each([
    ["a workbook", { "xl/workbook.xml": "<workbook/>" }, refusals.notWord],
    ["macros", { "word/document.xml": "<w/>", "word/vbaProject.bin": "x" }, refusals.macros],
  ])("%s", async (_, parts: Record<string, string>, sentence) => {
    expect(await sentenceOf(await packed(parts))).toEqual(sentence);
  });

  it("a bomb", async () => {
    const bytes = await packed({ "word/document.xml": "0".repeat(24 * 1024 * 1024 + 1) });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await sentenceOf(bytes)).toEqual(refusals.tooMuchInside);
  });

  it.each([
    ["cut off", (xml: string) => xml.slice(0, -200), refusals.damaged],
    [
      "without any of our bookmarks",
      (xml: string) => xml.replace(/<w:bookmark(Start|End) [^>]*>/g, ""),
      refusals.notOurs,
    ],
  ])("%s", async (_, edit, sentence) => {
    const read = await readReturned(await packed({ "word/document.xml": edit(await sentXml()) }), 2023);
    expect(read.ok ? null : read.error.sentence).toEqual(sentence);
  });

  it("of another year", async () => {
    const read = await readReturned(await writeDocument(printed(), { withSources: false }), 2021);
    expect(read.ok ? null : read.error.sentence.zh).toContain("2023 年报告的文件");
  });
});

it("a file whose only known part is its text is enough", async () => {
  const opened = await openDocument(await packed({ "word/document2.xml": await sentXml() }));
  expect(opened.ok && readDocumentXml(opened.value).text).toContain("开展科技培训24批");
});

it("tracked changes and comments are said to be there", () => {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>
    <w:ins w:id="1"><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:commentReference w:id="0"/></w:r></w:p></w:body></w:document>`;
  expect(readDocumentXml(xml)).toMatchObject({ hasTrackedChanges: true, comments: 1 });
});
