import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText, textsOfXml } from "@/lib/characters/characters.test-data";
import { archiveParts } from "@/lib/testing/archive-parts";
import { textsIn } from "../returned/edited.test-data";
import { printed, values } from "../returned/word.test-data";
import { writeDocument } from "./write-document";

const written = async (typed = values, withSources = false) =>
  archiveParts(await writeDocument(printed(typed), { withSources }));

describe("a document", () => {
  it("is the same bytes whenever it is made", async () => {
    const [first, second] = [
      await writeDocument(printed(), { withSources: true }),
      await writeDocument(printed(), { withSources: true }),
    ];
    expect(first.equals(second)).toBe(true);
  });

  it("is the report in its order", async () => {
    const { "word/document.xml": xml = "" } = await written();
    const body = textsIn(xml.slice(xml.indexOf("</w:sdt>")));
    const order = [
      "8.3　培训",
      "开展科技培训24批",
      "平台：平台为企业服务。",
      "指标2023年2022年单位",
      "第16届论坛",
    ];
    const places = [
      ...order,
      "国家巴西、泰国、智利等",
      "论坛在世博中心举行。",
      "一月召开",
      "浦东新区浦东推进",
    ].map((text) => body.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
  });

  it("has contents that are filled in, with links to its headings", async () => {
    const { "word/document.xml": xml = "" } = await written();
    const contents = xml.slice(xml.indexOf("<w:sdt>"), xml.indexOf("</w:sdt>"));
    expect(textsIn(contents)).toBe("8.3　培训主要数字第16届论坛大事各区浦东新区");
    expect(contents).toContain("TOC \\h \\o");
    for (const [, anchor] of contents.matchAll(/w:anchor="(\w+)"/g))
      expect(xml).toContain(`w:name="${anchor}"`);
  });

  it("has headings with outline levels, fonts for both scripts, and the page of an official document", async () => {
    const parts = await written();
    const styles = parts["word/styles.xml"] ?? "";
    for (const level of [1, 2, 3])
      expect(styles).toMatch(
        new RegExp(`w:styleId="Heading${level}".*?<w:outlineLvl w:val="${level - 1}"/>`),
      );
    expect(styles).toMatch(/w:ascii="Times New Roman"[^>]*w:eastAsia="宋体"/);
    expect(styles).toMatch(/w:ascii="Arial"[^>]*w:eastAsia="黑体"/);
    expect(styles).toContain("<w:kinsoku/>");
    expect(parts["word/document.xml"]).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(parts["word/document.xml"]).toMatch(
      /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/,
    );
  });

  it("has its title above every page and the page's number below", async () => {
    const parts = await written();
    const edges = Object.entries(parts).filter(([name]) => /(header|footer)\d+\.xml$/.test(name));
    expect(edges.map(([, xml]) => textsIn(xml)).join(" ")).toContain("科技进步报告");
    expect(edges.map(([, xml]) => xml).join("")).toContain("PAGE");
  });

  it("has the sources of its figures as end notes, if wanted", async () => {
    const withNotes = await written(values, true);
    const notes = textsIn(withNotes["word/endnotes.xml"] ?? "");
    expect(notes.match(/来源：来源batches。/g)?.length).toBeGreaterThan(1);
    expect(notes).toContain("来源：来源forum.countries。其后各数来源相同，直至另注。");
    const xml = withNotes["word/document.xml"] ?? "";
    expect(xml).toContain('<w:endnotePr><w:numFmt w:val="decimal"/>');
    expect(xml.match(/<w:endnoteReference /g)).toHaveLength(notes.match(/来源：/g)?.length ?? 0);
    expect((await written())["word/document.xml"]).not.toContain("endnoteReference");
  });

  it("holds nothing that XML does not allow, and ids of bookmarks that are all different", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const parts = await written({ ...values, "text.d": text }, true);
        for (const xml of Object.values(parts)) expect(() => textsOfXml(xml)).not.toThrow();
      }),
      { numRuns: 20, examples: [["一\u0002二\uFFFE三\u000B四\uFFFF。"]] },
    );
    const parts = await written({ ...values, "text.d": "一\u0002二\uFFFE三\u000B四\uFFFF。" });
    const starts = [...(parts["word/document.xml"] ?? "").matchAll(/<w:bookmarkStart [^>]*>/g)].map(
      ([tag]) => tag,
    );
    const names = starts.map((tag) => /w:name="([^"]*)"/.exec(tag)?.[1]);
    const ids = starts.map((tag) => /w:id="([^"]*)"/.exec(tag)?.[1]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has a gap for a figure without a value, and no sentence that is not written", async () => {
    const { "word/document.xml": xml = "" } = await written({ ...values, people: "", "text.d": "" });
    expect(textsIn(xml)).toContain("培训人数＿＿。");
    expect(textsIn(xml)).not.toContain("全年工作");
  });
});
