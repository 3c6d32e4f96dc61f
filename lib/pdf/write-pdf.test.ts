import { describe, expect, it } from "vitest";
import { openPdf } from "@/lib/intake/documents/pdf/open-pdf";
import { bookOf } from "./book.test-data";
import type { Part } from "./model";
import { bodyText, darkDots, textOf } from "./read-back.test-data";
import { writePdf } from "./write-pdf";

const sentence: Part = {
  kind: "paragraph",
  runs: [
    { text: "全年举办科技培训" },
    { text: "24批", isWhole: true, href: "https://example.org/reports/2023/figures/training.batches" },
    { text: "，培训人数" },
    { text: "1080人次", isWhole: true },
    { text: "，覆盖长三角的科研院所、高新技术企业和office的工作人员，比上一年有明显的增长。" },
  ],
};
const table: Part = {
  kind: "table",
  columns: [
    { share: 0.6, isHeader: true },
    { share: 0.4, isNumeric: true },
  ],
  head: ["指标", "数值"],
  rows: Array.from({ length: 60 }, (_, at) => [
    { runs: [{ text: `第${at + 1}项` }], notes: [[{ text: "比2021年增加" }]] },
    { runs: [{ text: `${at + 1}0.5` }] },
  ]),
};
const book = bookOf([
  sentence,
  { kind: "heading", level: 3, number: "8.1", runs: [{ text: "合作" }], isListed: true },
  table,
]);

describe("a PDF", () => {
  it("gives back its text, in order and with every number in its sentence", async () => {
    const text = await textOf(await writePdf(book));
    expect(text).toContain(
      "全年举办科技培训24批，培训人数1080人次，覆盖长三角的科研院所、高新技术企业和office的工作人员",
    );
    expect(text).toContain("第7项比2021年增加70.5第8项");
  });

  it("has equal bytes for equal books", async () => {
    expect(await writePdf(book)).toEqual(await writePdf(structuredClone(book)));
  });

  it("shows its letters: more dots of a letter with more strokes, and none on an empty page", async () => {
    const dotsOf = async (text: string) => {
      const written = await writePdf(bookOf([{ kind: "paragraph", runs: [{ text }] }]));
      return darkDots(written, 3);
    };
    const [none, one, many] = [
      await dotsOf(" "),
      await dotsOf("一".repeat(40)),
      await dotsOf("疆".repeat(40)),
    ];
    expect(one - none).toBeGreaterThan(40);
    expect(many - none).toBeGreaterThan(3 * (one - none));
  });

  it("prints a sign for a character that the font lacks", async () => {
    expect(
      await textOf(await writePdf(bookOf([{ kind: "paragraph", runs: [{ text: "培训\u{1F9FF}批" }] }]))),
    ).toContain("培训〓批");
  });

  it("divides a row that no page can hold", async () => {
    const long = Array.from({ length: 900 }, (_, at) => `第${at}项，`).join("");
    const rows = [[{ runs: [{ text: "说明" }] }, { runs: [{ text: long }] }]];
    const tall: Part = { kind: "table", columns: [{ share: 0.3 }, { share: 0.7 }], head: null, rows };
    const written = await writePdf(bookOf([tall]));
    expect(await bodyText(written)).toContain(long);
    expect((await openPdf(written)).numPages).toBeGreaterThan(3);
  });

  it("is tagged: headings, paragraphs with links, tables with the headers of rows and columns", async () => {
    const pdf = await openPdf(await writePdf(book));
    const roles: string[] = [];
    const walk = (node: unknown) => {
      const { role, children = [] } = node as { role?: string; children?: unknown[] };
      if (role) roles.push(role);
      children.forEach(walk);
    };
    for (let page = 1; page <= pdf.numPages; page += 1) walk(await (await pdf.getPage(page)).getStructTree());
    expect(roles).toEqual(
      expect.arrayContaining(["H1", "H2", "H3", "P", "Link", "Table", "TR", "TH", "TD", "TOC"]),
    );
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: book.title, Language: "zh-CN" });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it("has bookmarks, and page numbers in the contents that are those of the pages", async () => {
    const pdf = await openPdf(await writePdf(book));
    const [chapter] = (await pdf.getOutline()).filter(({ title }) => title.startsWith("8"));
    expect(chapter?.title).toBe("8 构建开放创新生态");
    expect(chapter?.items.map(({ title }) => title)).toEqual(["8.1 合作"]);
    const contents = await textOf(await writePdf(book), { page: 2 });
    expect(contents).toMatch(/8构建开放创新生态3.*8\.1合作3/);
    expect(await textOf(await writePdf(book), { page: 3 })).toMatch(
      /^2023上海科技进步报告8构建开放创新生态3/,
    );
  });
});
