import { beforeAll, describe, expect, it } from "vitest";
import type { Comparison } from "./comparison";
import {
  deleted,
  inserted,
  markOf,
  paragraph,
  paragraphWith,
  retyped,
  run,
  withoutMark,
} from "./edited.test-data";
import { compared, sentXml } from "./word.test-data";

let xml = "";
beforeAll(async () => {
  xml = await sentXml();
});

/** What differs, without the places that are as they were and without where things stand. */
function changes({ figures, words, removed, added, moved, set }: Comparison) {
  return {
    figures: figures.filter(({ then, now }) => then !== now).map(({ key, now, basis }) => [key, now, basis]),
    words: words.map(({ key, wording, basis }) => [key, wording, basis]),
    removed: removed.map(({ key }) => key),
    added: added.map(({ text, after }) => [text, after]),
    moved: moved.map(({ key, after }) => [key, after]),
    set: set.map(({ then, now }) => [then, now]),
  };
}

const nothing = { figures: [], words: [], removed: [], added: [], moved: [], set: [] };

it("a document that was not touched has no differences", () => {
  expect(changes(compared(xml))).toEqual(nothing);
});

describe("a figure", () => {
  it("that changed in all its places is one in each, and no change of the words", () => {
    const { figures, words } = changes(compared(retyped(xml, "172.79亿", "180.5亿")));
    expect(figures).toEqual([
      ["money", "180.5亿元", "bookmark"],
      ["money", "180.5亿元", "bookmark"],
    ]);
    expect(words).toEqual([]);
  });

  it("that changed in one of its places keeps the others as they were", () => {
    const { figures } = compared(retyped(xml, "24批", "25批", 0));
    expect(figures.filter(({ key }) => key === "batches").map(({ now }) => now)).toEqual([
      "25批",
      "24批",
      "24批",
    ]);
  });

  it("of a table is its number and its unit", () => {
    const changed = retyped(retyped(xml, ">1080<", ">1.2万<"), ">人次<", ">人<");
    expect(changes(compared(changed)).figures).toEqual([["people", "1.2万人", "bookmark"]]);
  });

  it.each([
    ["dates", "9月9—11日", "9月9—12日", "forum.dates"],
    ["names", "巴西、泰国、智利等", "巴西、智利等", "forum.countries"],
    ["an edition in a heading", ">第16届<", ">第17届<", "forum.edition"],
  ])("%s", (_, from, to, key) => {
    const { figures } = changes(compared(retyped(xml, from, to)));
    expect(figures).toEqual([[key, to.replace(/[<>]/g, ""), "bookmark"]]);
  });

  it("takes in what was typed right behind its bookmark, if both read as one", () => {
    const end = /(>24批<\/w:t><\/w:r><w:bookmarkEnd [^>]*\/>)/;
    const { figures, words } = changes(compared(xml.replace(end, `$1${run("以上")}`)));
    expect(figures).toEqual([["batches", "24批以上", "bookmark"]]);
    expect(words).toEqual([]);
  });

  it("that lost its bookmark is what stands between the same words", () => {
    const lost = retyped(withoutMark(xml, markOf("people")), "1080人次", "1100余人次");
    expect(changes(compared(lost))).toEqual({ ...nothing, figures: [["people", "1100余人次", "context"]] });
  });

  it("that lost its bookmark in a table is found by its row", () => {
    const lost = retyped(withoutMark(xml, markOf("people", 1)), ">1080<", ">1100<");
    expect(changes(compared(lost))).toEqual({ ...nothing, figures: [["people", "1100人次", "context"]] });
  });

  it("that is not where it stood is found by reading the sentence", () => {
    const own = paragraphWith(xml, ">金额<");
    const text = "培训24批，比上年多2批；共180.5亿元。";
    const all = /(<w:bookmarkStart [^>]*>).*(<w:bookmarkEnd [^>]*>)/;
    const found = changes(compared(xml.replace(own, own.replace(all, `$1${run(text)}$2`))));
    expect(found.figures).toContainEqual(["money", "180.5亿元", "words"]);
    expect(found.words[0]?.[1]).toContain("共{money}。");
  });

  it("that was taken out of its sentence is no figure of it any more", () => {
    const without = retyped(xml, "24批", "", 0);
    expect(changes(compared(without)).words).toEqual([
      ["text.a", "开展科技培训，培训人数{people}。培训覆盖各区。", "bookmark"],
    ]);
  });
});

describe("words", () => {
  it("that changed keep the figures of their sentence", () => {
    const { words, figures } = changes(compared(retyped(xml, "培训覆盖各区", "培训覆盖全市")));
    expect(words).toEqual([
      ["text.a", "开展科技培训{batches}，培训人数{people}。培训覆盖全市。", "bookmark"],
    ]);
    expect(figures).toEqual([]);
  });

  it("that were typed behind the end of a sentence belong to it", () => {
    const end = /(成效明显。<\/w:t><\/w:r><w:bookmarkEnd [^>]*\/>)/;
    expect(changes(compared(xml.replace(end, `$1${run("群众满意。")}`))).words).toEqual([
      ["text.d", "全年工作平稳有序，成效明显。群众满意。", "bookmark"],
    ]);
  });

  it("and figures that changed together are told apart", () => {
    const changed = retyped(retyped(xml, "1080人次", "1100人次"), "培训覆盖各区", "覆盖全市");
    const { words, figures } = changes(compared(changed));
    expect(words).toEqual([["text.a", "开展科技培训{batches}，培训人数{people}。覆盖全市。", "bookmark"]]);
    expect(figures).toEqual([["people", "1100人次", "bookmark"]]);
  });

  it("in runs that are cut up, as WPS leaves them, are read as one", () => {
    const cut = ["全年工", "作平稳有", "序，成效明显。"].map((text) =>
      run(text).replace(
        "<w:r>",
        '<w:r w:rsidR="00A1" w:rsidRPr="00B2"><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>',
      ),
    );
    const whole = run("全年工作平稳有序，成效明显。");
    expect(xml).toContain(whole);
    expect(changes(compared(xml.replace(whole, cut.join('<w:proofErr w:type="spellStart"/>'))))).toEqual(
      nothing,
    );
  });

  it("of a label or a heading are set by the outline", () => {
    expect(changes(compared(retyped(xml, "平台：", "平台建设："))).set).toEqual([["平台：", "平台建设："]]);
    const heading = run("主要数字");
    expect(
      changes(compared(xml.replace(`${heading}<w:bookmarkEnd`, `${run("主要指标")}<w:bookmarkEnd`))).set,
    ).toEqual([["主要数字", "主要指标"]]);
  });
});

describe("tracked changes", () => {
  it("are read as accepted, and said to be there", () => {
    const changed = xml.replace(run("1080人次"), deleted("1080人次") + inserted(run("1100人次")));
    const found = compared(changed);
    expect(changes(found)).toEqual({ ...nothing, figures: [["people", "1100人次", "bookmark"]] });
  });

  it("that delete a whole sentence remove it", () => {
    const changed = xml.replace(run("全年工作平稳有序，成效明显。"), deleted("全年工作平稳有序，成效明显。"));
    expect(changes(compared(changed))).toEqual({ ...nothing, removed: ["text.d"] });
  });

  it("that delete the end of a paragraph join it with the next", () => {
    const own = paragraphWith(xml, "平台为企业服务。");
    const mark = '<w:rPr><w:del w:id="902" w:author="x"/></w:rPr></w:pPr>';
    expect(own).toContain("</w:pPr>");
    const joined = own.replace("</w:pPr>", mark);
    expect(changes(compared(xml.replace(own, joined)))).toEqual(nothing);
  });

  it("that move a paragraph are a move", () => {
    const own = paragraphWith(xml, "全年工作平稳有序");
    const text = "全年工作平稳有序，成效明显。";
    const from = own.replace(run(text), `<w:moveFrom w:id="903" w:author="x">${run(text)}</w:moveFrom>`);
    const to = paragraph(`<w:moveTo w:id="904" w:author="x">${run(text)}</w:moveTo>`);
    const before = paragraphWith(xml, "开展科技培训");
    const changed = xml.replace(own, from).replace(before, to + before);
    expect(changes(compared(changed))).toEqual({ ...nothing, moved: [["text.d", null]] });
  });
});

describe("paragraphs", () => {
  it("that were taken out are removed", () => {
    const own = paragraphWith(xml, "全年工作平稳有序");
    expect(changes(compared(xml.replace(own, "")))).toEqual({ ...nothing, removed: ["text.d"] });
  });

  it("that were added stand behind what they follow", () => {
    const own = paragraphWith(xml, "全年工作平稳有序");
    const changed = xml.replace(own, own + paragraph(run("新设两个平台。")) + paragraph(""));
    expect(changes(compared(changed))).toEqual({ ...nothing, added: [["新设两个平台。", "text.d"]] });
  });

  it("that begin a section stand before its first sentence", () => {
    const own = paragraphWith(xml, "开展科技培训");
    const { added } = compared(xml.replace(own, paragraph(run("开篇。")) + own));
    expect(added).toMatchObject([{ text: "开篇。", after: null, before: "text.a" }]);
  });

  it("in another order are moved, as few as can be", () => {
    const [first, last] = [paragraphWith(xml, "开展科技培训"), paragraphWith(xml, "全年工作平稳有序")];
    const changed = xml.replace(last, "").replace(first, last + first);
    expect(changes(compared(changed))).toEqual({ ...nothing, moved: [["text.d", null]] });
  });

  it("that were parted by a return are one sentence with a line end", () => {
    const whole = run("全年工作平稳有序，成效明显。");
    const parted = `${run("全年工作平稳有序，")}</w:p><w:p>${run("成效明显。")}`;
    expect(changes(compared(xml.replace(whole, parted))).words).toEqual([
      ["text.d", "全年工作平稳有序，\n成效明显。", "bookmark"],
    ]);
  });

  it("that lost all their bookmarks are found by their words", () => {
    const own = paragraphWith(xml, "开展科技培训");
    const text = "开展科技培训26批，培训人数1080人次。培训覆盖各区。";
    const found = changes(compared(xml.replace(own, paragraph(run(text)))));
    expect(found).toEqual({ ...nothing, figures: [["batches", "26批", "context"]] });
  });

  it("with bookmarks around whole paragraphs are read right", () => {
    const own = paragraphWith(xml, "全年工作平稳有序");
    const [start] = /<w:bookmarkStart [^>]*\/>/.exec(own) ?? [""];
    const [end] = /<w:bookmarkEnd [^>]*\/>/.exec(own) ?? [""];
    const outside = start + own.replace(start, "").replace(end, "") + end;
    expect(changes(compared(xml.replace(own, outside)))).toEqual(nothing);
  });

  it("in a text box are read once", () => {
    const box = (tag: string) =>
      `<${tag}><w:pict><v:textbox><w:txbxContent>${paragraph(run("框里的话。"))}</w:txbxContent></v:textbox></w:pict></${tag}>`;
    const own = paragraphWith(xml, "全年工作平稳有序");
    const choice = `<w:r><mc:AlternateContent>${box("mc:Choice")}${box("mc:Fallback")}</mc:AlternateContent></w:r></w:p>`;
    const changed = xml.replace(own, own.replace(/<\/w:p>$/, choice));
    expect(changes(compared(changed)).added.map(([text]) => text)).toEqual(["框里的话。"]);
  });
});

it("hidden text, field codes and the table of contents are not text", () => {
  const own = paragraphWith(xml, "全年工作平稳有序");
  const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`;
  const contents = retyped(xml, "8.3　培训</w:t></w:r><w:r><w:tab/>", "旧标题</w:t></w:r><w:r><w:tab/>");
  expect(changes(compared(contents.replace(own, own.replace(/<\/w:p>$/, hidden))))).toEqual(nothing);
});
