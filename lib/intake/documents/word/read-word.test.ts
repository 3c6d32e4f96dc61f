import { describe, expect, it } from "vitest";
import { zipOf } from "@/lib/entry/attachments/files.test-data";
import { notices } from "../messages";
import { docxOf, linesOf, mustRead, paragraph, raised, run } from "../word.test-data";

const picture = (points: number, kind = "inline") =>
  `<w:r><w:drawing><wp:${kind}><wp:extent cx="${points * 12_700}" cy="${points * 12_700}"/><a:graphic><a:graphicData uri="picture"><a:blip r:embed="rId1"/></a:graphicData></a:graphic></wp:${kind}></w:drawing></w:r>`;
const mark = (kind: "begin" | "separate" | "end") => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const box = (content: string) => `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;

/** What is read of one body, with the notices. */
async function read(body: string, parts = {}) {
  const bytes = docxOf(body, parts);
  return { lines: await linesOf(bytes), notices: (await mustRead(bytes)).notices };
}

describe("text in a paragraph", () => {
  it.each([
    ["split runs", run("培训") + run("25") + run("批。"), "培训25批。"],
    ["a line end", `${run("培训")}<w:r><w:br/></w:r>${run("25批。")}`, "培训25批。"],
    ["a page break", `${run("培训")}<w:r><w:br w:type="page"/></w:r>${run("25批。")}`, "培训25批。"],
    ["blanks round numbers", run("培训 25 批。"), "培训25批。"],
    [
      "hyphens",
      `<w:r><w:t>9</w:t><w:noBreakHyphen/><w:t>11</w:t><w:softHyphen/><w:t>日。</w:t></w:r>`,
      "9-11日。",
    ],
    ["exponents", `${run("绿地20m")}${raised("2")}${run("。")}`, "绿地20m²。"],
    ["footnote marks by hand", `${run("培训1080")}${raised("1")}${run("人次。")}`, "培训1080人次。"],
    [
      "a symbol",
      `${run("误差")}<w:r><w:sym w:font="Symbol" w:char="F0B1"/></w:r>${run("0.4。")}`,
      "误差±0.4。",
    ],
    ["a link", `<w:hyperlink>${run("培训25批。")}</w:hyperlink>`, "培训25批。"],
    ["a content control", `<w:sdt><w:sdtPr/><w:sdtContent>${run("25批。")}</w:sdtContent></w:sdt>`, "25批。"],
    ["the result of a field", `${run("共")}${mark("begin")}${code("SUM(A1)")}${mark("separate")}${run("25")}${mark("end")}${run("批。")}`, "共25批。"], // prettier-ignore
    ["a simple field", `${run("共")}<w:fldSimple w:instr="DOCPROPERTY n">${run("25")}</w:fldSimple>${run("批。")}`, "共25批。"], // prettier-ignore
    ["a field whose end is missing", `${run("共25批。")}${mark("begin")}${code("XE x")}`, "共25批。"],
    ["a simple equation", `${run("库容3×10")}<m:oMath><m:sSup><m:e><m:r><m:t></m:t></m:r></m:e><m:sup><m:r><m:t>4</m:t></m:r></m:sup></m:sSup></m:oMath>${run("吨。")}`, "库容3×10⁴吨。"], // prettier-ignore
  ])("has %s", async (_, content, text) => {
    expect(await read(paragraph(content))).toEqual({ lines: [text], notices: [] });
  });

  it.each([
    ["hidden", run("密", "<w:vanish/>"), "hiddenText", "培训25批。"],
    ["deleted", `<w:del><w:r><w:delText>37</w:delText></w:r></w:del>`, "trackedChanges", "培训25批。"],
    ["inserted", `<w:ins>${run("1")}</w:ins>`, "trackedChanges", "培训125批。"],
    ["moved away", `<w:moveFrom>${run("1")}</w:moveFrom>`, "trackedChanges", "培训25批。"],
    ["under ruby", `<w:r><w:ruby><w:rt>${run("yī")}</w:rt><w:rubyBase>${run("1")}</w:rubyBase></w:ruby></w:r>`, "ruby", "培训125批。"], // prettier-ignore
    ["a picture", picture(15), "pictureCharacters", "培训〓25批。"],
    ["a sign of its font", `<w:r><w:sym w:font="Fangzheng" w:char="F012"/></w:r>`, "unknownSymbols", "培训〓25批。"], // prettier-ignore
    ["an equation", `<m:oMath><m:f><m:num/></m:f></m:oMath>`, "equations", "培训〓25批。"],
  ] as const)("that is %s is told", async (_, content, notice, text) => {
    const body = paragraph(run("培训") + content + run("25批。"));
    expect(await read(body)).toEqual({ lines: [text], notices: [notices[notice]] });
  });

  it("hidden by its style is left out, unless it is shown again", async () => {
    const styles = `<w:style w:type="character" w:styleId="H"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style>`;
    const content =
      run("37", `<w:rStyle w:val="H"/>`) + run("25批。", `<w:rStyle w:val="H"/><w:vanish w:val="0"/>`);
    expect((await read(paragraph(content), { styles })).lines).toEqual(["25批。"]);
  });

  it("in a control that only shows its prompt is left out", async () => {
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("单击此处输入2023")}</w:sdtContent></w:sdt>`;
    expect((await read(paragraph(run("培训25批。") + prompt))).lines).toEqual(["培训25批。"]);
  });

  it("goes on where a paragraph mark was deleted", async () => {
    const body = paragraph("培训25", `<w:rPr><w:del/></w:rPr>`) + paragraph("批。");
    expect(await read(body)).toEqual({ lines: ["培训25批。"], notices: [notices.trackedChanges] });
  });

  it("is parted at line ends between sentences and headings", async () => {
    const content = ["一、综合", "培训25批。", "参观80", "万人次。"]
      .map((line) => run(line))
      .join(`<w:r><w:br/></w:r>`);
    expect((await read(paragraph(content))).lines).toEqual(["# 一 综合", "培训25批。", "参观80万人次。"]);
  });
});

describe("beside the text", () => {
  it("text boxes are read once, in the form that newer programs show", async () => {
    const content = `${run("培训25批。")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(paragraph("参观80万人次。"))}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph("参观80万人次。")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect((await read(paragraph(content))).lines).toEqual(["培训25批。", "参观80万人次。"]);
  });

  it("notes follow their paragraph, and their marks are not in the text", async () => {
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`;
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph("线")}</w:footnote>${note(7, "含网上培训。")}`;
    const endnotes = `<w:endnote w:id="1">${paragraph("另计。")}</w:endnote>`;
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const content =
      run("培训1080") + reference("footnote", 7) + run("人次") + reference("endnote", 1) + run("。");
    expect((await read(paragraph(content), { footnotes, endnotes })).lines).toEqual([
      "培训1080人次。",
      "[1] 含网上培训。",
      "[i] 另计。",
    ]);
  });

  it("a mark that the author chose is not text either", async () => {
    const footnotes = `<w:footnote w:id="2">${paragraph("含网上培训。")}</w:footnote>`;
    const content = `${run("培训1080")}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>3</w:t></w:r>${run("人次。")}`;
    expect((await read(paragraph(content), { footnotes })).lines).toEqual([
      "培训1080人次。",
      "[3] 含网上培训。",
    ]);
  });

  it("notes that are missing are told", async () => {
    const content = `${run("培训25批。")}<w:r><w:footnoteReference w:id="2"/></w:r>`;
    expect(await read(paragraph(content))).toEqual({
      lines: ["培训25批。"],
      notices: [notices.missingNotes],
    });
  });

  it("pictures are unread parts, unless they are drawn as a small ornament", async () => {
    expect((await read(paragraph(picture(200)) + paragraph(picture(10)))).lines).toEqual([
      "(这里是一张图片，其中)",
    ]);
    expect((await read(paragraph(run("培训25批。") + picture(200, "anchor")))).lines).toEqual([
      "培训25批。",
      "(这里是一张图片，其中)",
    ]);
  });

  it("pictures that a converter put between paragraphs are not lost", async () => {
    const shape = `<w:pict><v:shape style="position:absolute;height:200.5pt"><v:imagedata r:id="rId1"/></v:shape></w:pict>`;
    expect((await read(paragraph("培训25批。") + shape)).lines).toEqual([
      "培训25批。",
      "(这里是一张图片，其中)",
    ]);
  });

  it("the table of contents is left out, in each of its forms", async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="10"><w:name w:val="toc 1"/></w:style>`;
    const inField =
      paragraph(mark("begin") + code("TOC \\o") + mark("separate") + run("综合\t1")) +
      paragraph(run("教育\t2") + mark("end"));
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph("目录")}</w:sdtContent></w:sdt>`;
    const body = paragraph("综合\t1", `<w:pStyle w:val="10"/>`) + inField + control + paragraph("培训25批。");
    expect(await read(body, { styles })).toEqual({ lines: ["培训25批。"], notices: [notices.contents] });
  });
});

describe("headings", () => {
  const style = (id: string, name: string, more: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

  it("have the level of their style, of one it is based on, or their own", async () => {
    const styles = [
      style("1", "heading 1", `<w:pPr><w:outlineLvl w:val="0"/></w:pPr>`),
      style("2", "标题 2", ""),
      style("a", "章", `<w:basedOn w:val="1"/>`),
    ].join("");
    const heading = (id: string, text: string) => paragraph(text, `<w:pStyle w:val="${id}"/>`);
    const body =
      heading("1", "一、综合") +
      heading("2", "培训") +
      heading("a", "教育") +
      paragraph("论坛", `<w:outlineLvl w:val="2"/>`);
    expect((await read(body, { styles })).lines).toEqual(["# 一 综合", "## 培训", "# 教育", "### 论坛"]);
  });

  it("without a style take the level of their kind of number", async () => {
    const styles = style("2", "heading 2", "");
    const body =
      paragraph("一、综合", `<w:pStyle w:val="2"/>`) + paragraph("（一）培训") + paragraph("二、教育");
    expect((await read(body, { styles })).lines).toEqual(["## 一 综合", "### （一） 培训", "## 二 教育"]);
  });
});

describe("tables", () => {
  const cell = (content: string, properties = "") =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : paragraph(content)}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

  it("have their title, unit and merged cells", async () => {
    const body =
      paragraph("表1 培训情况") +
      paragraph("单位：人次") +
      table(
        row(cell("指标", `<w:vMerge w:val="restart"/>`), cell("人次", `<w:gridSpan w:val="2"/>`)),
        row(cell("", "<w:vMerge/>"), cell("城市"), cell("农村")),
        row(cell("培训"), cell("25"), cell("80")),
      );
    expect((await read(body)).lines).toEqual([
      "表1培训情况 / 单位：人次 / 指标|人次| / |城市|农村 / 培训|25|80",
    ]);
    expect((await mustRead(docxOf(body))).parts[0]).toMatchObject({
      spans: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
      ],
    });
  });

  it("have their rows and cells in controls, and none that was deleted or is hidden", async () => {
    const control = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell("参观")}${cell("37")}</w:tr>`;
    const hidden = `<w:tr><w:trPr><w:hidden/></w:trPr>${cell("论坛")}${cell("3")}</w:tr>`;
    const body = table(
      control(row(cell("指标"), control(cell("数")))),
      row(cell("培训"), cell("25")),
      deleted,
      hidden,
    );
    expect(await read(body)).toEqual({
      lines: ["指标|数 / 培训|25"],
      notices: [notices.trackedChanges, notices.hiddenText],
    });
  });

  it("that stand in a table are tables of their own", async () => {
    const inner = table(row(cell("甲"), cell("1")), row(cell("乙"), cell("2")));
    const body = table(row(cell("指标"), cell("数")), row(cell("培训"), cell(paragraph("25") + inner)));
    expect(await read(body)).toEqual({
      lines: ["指标|数 / 培训|25", "甲|1 / 乙|2"],
      notices: [notices.nestedTables],
    });
  });

  it("of one cell are frames around paragraphs", async () => {
    expect((await read(table(row(cell("培训25批。"))))).lines).toEqual(["培训25批。"]);
  });

  it("whose columns do not line up are not read", async () => {
    const lines = (...texts: string[]) => cell(texts.map((text) => paragraph(text)).join(""));
    const body = table(row(cell("指标"), cell("数")), row(lines("合计", "培训", "参观"), lines("37", "25")));
    expect((await read(body)).lines).toEqual(["(这张表各列的行对不上)"]);
  });
});

describe("packages", () => {
  it("are read though parts are missing that others refer to", async () => {
    const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`;
    const text = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph("培训25批。")}</w:body></w:document>`;
    const bytes = zipOf({ "word/document.xml": text, "word/_rels/document.xml.rels": relationships });
    expect(await linesOf(bytes)).toEqual(["培训25批。"]);
  });

  it("say where their text is, in whatever prefix and namespace", async () => {
    const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>`;
    const text = `<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>培训25批。</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
    const bytes = zipOf({ "_rels/.rels": relationships, "word/document2.xml": text });
    expect(await linesOf(bytes)).toEqual(["培训25批。"]);
  });
});
