import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readValue } from "@/lib/figures/value";
import { renderNarrative } from "@/lib/narrative/narrative";
import type { Reading } from "@/lib/reading/reading";
import type { DocumentPart, ReadDocument } from "../documents/model";
import type { KnownIndicator } from "../matching/model";
import { proposedTitle, proposedYear } from "./document-year";
import { proposeHeadings } from "./headings";
import { joinByName } from "./join-by-name";
import { outlineOfDraft } from "./outline-of-draft";
import { reportOfDocument } from "./report-of-document";

type Typed =
  | { heading: string; level?: number; number?: string }
  | { text: string; level?: number }
  | { rows: string[][]; caption?: string };

function documentOf(...typed: Typed[]): ReadDocument {
  const parts = typed.map((one, part): DocumentPart => {
    const place = { page: null, part };
    if ("heading" in one)
      return { place, kind: "heading", level: one.level ?? 1, number: one.number ?? "", text: one.heading };
    if ("text" in one)
      return {
        place,
        kind: "paragraph",
        level: one.level ?? 0,
        marker: one.level ? "•" : "",
        text: one.text,
      };
    return { place, kind: "table", caption: one.caption ?? "", unitLine: "", spans: [], rows: one.rows };
  });
  return { parts, notices: [] };
}

/** Finds plain numbers with their unit; a number behind 由 is of an earlier year. */
function readings(text: string): Reading[] {
  return [...text.matchAll(/第?\d[\d ]*(?:\.\d+)?万?(?:批|家|元|届|人次)/g)].flatMap(
    ({ 0: quote, index: start }) => {
      const typed = quote.replaceAll(" ", "");
      const read = readValue("quantity", typed);
      if (!read.ok || read.value?.kind !== "quantity") return [];
      const isEarlier = text.charAt(start - 1) === "由";
      return [{ ...read.value, start, end: start + quote.length, quote, typed, basis: null, isEarlier }];
    },
  );
}

const indicator = (code: string, zh: string, unit: string): KnownIndicator => ({
  ...{ code, unit, kind: "quantity", basis: "annual" },
  name: { zh, en: code },
});
const catalogue = [
  indicator("training.batches", "科技培训批次", "批"),
  indicator("centres", "外资研发中心", "家"),
];

function draftOf(document: ReadDocument, indicators: readonly KnownIndicator[] = []) {
  const headings = proposeHeadings(document);
  const series = [{ code: "forum", name: { zh: "浦江创新论坛", en: "Pujiang Innovation Forum" } }];
  return reportOfDocument(document, {
    ...{ headings, indicators, series, readings, year: 2021, units: [] },
    join: (parts, all) =>
      all.map(({ part, reading }) => (parts[part] ? joinByName(parts[part], reading, indicators) : null)),
  });
}

describe("the headings of a document", () => {
  const rolesOf = (...typed: Typed[]) =>
    proposeHeadings(documentOf(...typed)).map(({ role, number, title }) => `${role} ${number} ${title}`);

  it("are sections where they are numbered, and headings of blocks where they are not", () => {
    expect(
      rolesOf(
        { heading: "合作", number: "8" },
        { heading: "8.4 交流", level: 2 },
        { heading: "论坛", level: 3 },
      ),
    ).toEqual([...["section 8 合作", "section 8.4 交流", "block  论坛"]]);
    expect(rolesOf({ heading: "第一章 总论" }, { heading: "一、投入" }, { heading: "（一）政府" })).toEqual([
      ...["section 1 总论", "section 1.1 投入", "block  政府"],
    ]);
  });

  it("are sections by their level where none is numbered, without the title and the months", () => {
    expect(
      rolesOf(
        { heading: "2021年科技年报" },
        { heading: "合作" },
        { heading: "交流", level: 2 },
        { heading: "3月", level: 3 },
      ),
    ).toEqual(["section 1 合作", "section 1.1 交流", "block  3月"]);
  });
});

describe("a report made from a document", () => {
  it("takes two facts of one value for one only where the sentence says before the number what the row is about", () => {
    const rows = [
      ["指标", "数量"],
      ["全球研发中心", "5家"],
    ];
    const told = (text: string) =>
      draftOf(documentOf({ heading: "合作", number: "8" }, { text }, { rows })).sections[0]?.figures.length;
    expect(told("其中有全球研发中心5家，均在浦东。")).toBe(1);
    expect(told("设立代表处的科技组织有5家，科技中心在其中。")).toBe(2);
  });

  it("leaves a number in a heading there, and says so", () => {
    const draft = draftOf(
      documentOf(
        { heading: "培训25批", number: "8" },
        { heading: "新增30家", level: 2 },
        { text: "共12批。" },
      ),
    );
    expect(draft.sections[0]).toMatchObject({ title: "培训25批", figures: [{ typed: "12批" }] });
    expect(draft.notices).toEqual([
      { zh: "这些数字在标题里，留作标题的文字，没有设填报项：25批、30家。", en: expect.any(String) },
    ]);
  });

  it("leaves out its title without a word, and says how many passages stand before the sections", () => {
    const noticesOf = (...before: Typed[]) =>
      draftOf(documentOf(...before, { heading: "合作", number: "8" })).notices.map(({ zh }) => zh);
    expect(noticesOf({ text: "2021年科技年报" })).toEqual([]);
    expect(noticesOf({ text: "2021年科技年报" }, { text: "编者的话。" })).toEqual([
      expect.stringContaining("之前有1段"),
    ]);
  });

  it("has leads, bullets, labelled groups, rows and tables, and one figure for a fact told twice", () => {
    const draft = draftOf(
      documentOf(
        { heading: "培训", number: "8.3" },
        { text: "全年稳步推进。" },
        { heading: "概况", level: 2 },
        { text: "人才：举办科技培训共25批。" },
        { text: "其中线上12批。", level: 1 },
        { text: "累计投入：1035万元" },
        { text: "总投入1035万元，比上年多。" },
        {
          rows: [
            ["指标", "2021年"],
            ["科技培训批次", "25批"],
          ],
          caption: "主要数据",
        },
      ),
      catalogue,
    );
    const [section] = draft.sections;
    expect(section?.lead).toBe("text.section-8-3");
    expect(
      section?.blocks.map(({ kind, heading, items }) => [
        kind,
        heading,
        items.map(({ level, label }) => [level, label]),
      ]),
    ).toEqual([
      [
        "prose",
        "概况",
        [
          [0, "人才"],
          [1, null],
          [0, "累计投入"],
          [0, null],
        ],
      ],
      ["figures", "主要数据", [[0, null]]],
    ]);
    expect(section?.figures.map(({ key, name, printed, isNew }) => [key, name, printed, isNew])).toEqual([
      ["section-8-3.figure", "累计投入", "1035万元", true],
      ["training.batches", "科技培训批次", "25批", false],
      ["section-8-3.figure-2", "概况 · 线上", "12批", true],
    ]);
    expect(section?.sentences.map(({ text }) => text)).toEqual([
      "全年稳步推进。",
      "举办科技培训共{training.batches}。",
      "其中线上{section-8-3.figure-2}。",
      "总投入{section-8-3.figure}，比上年多。",
    ]);
  });

  it("has timelines by months, places by districts, and events by the names of their series", () => {
    const { sections } = draftOf(
      documentOf(
        { heading: "大事", number: "1" },
        ...["1月", "2月"].flatMap((heading) => [{ heading, level: 3 }, { text: "开展工作。" }]),
        { heading: "各区", number: "2" },
        ...["黄浦区：甲。", "静安：乙。"].map((text) => ({ text })),
        { heading: "会议", number: "3" },
        { heading: "浦江创新论坛", level: 2 },
        { text: "届次：第14届" },
        { text: "论坛有30家参加。" },
      ),
    );
    const kinds = sections.map(({ blocks }) =>
      blocks.map(({ kind, series, edition }) => [kind, series, edition]),
    );
    expect(kinds).toEqual([
      [["timeline", null, null]],
      [["places", null, null]],
      [["event", "forum", "forum.figure"]],
    ]);
    const labels = sections.map(({ blocks }) =>
      blocks[0]?.items.map(({ label }) => (typeof label === "string" ? label : label?.zh)),
    );
    expect(labels).toEqual([
      ["1月", "2月"],
      ["黄浦区", "静安区"],
      ["届次", undefined],
    ]);
  });

  it("says what it did not take: passages before the first section, numbers of earlier years, what cannot be read", () => {
    const document = documentOf(
      { text: "编者的话。" },
      { heading: "培训", number: "1" },
      { text: "由12批增至15批。" },
    );
    document.parts.push({
      ...{ kind: "unread", place: { page: null, part: 3 } },
      reason: { zh: "一张图片。", en: "A picture." },
    });
    const { sections, notices } = draftOf(document);
    expect(sections[0]?.sentences[0]?.text).toBe("由12批增至{section-1.figure}。");
    expect(notices.map(({ en }) => en)).toEqual([
      "A picture.",
      "1 passages stand before the first section and belong to none; they were not taken.",
      "These are figures of earlier years, left as words of their sentences: 12批.",
    ]);
  });

  it("leaves out what is below a heading that is left out", () => {
    const document = documentOf(
      { heading: "甲", number: "1" },
      { heading: "乙", level: 2 },
      { text: "乙有5家。" },
      { heading: "丙", number: "2" },
      { text: "丙。" },
    );
    const headings = proposeHeadings(document).map((one) =>
      one.number === "1" ? { ...one, role: "out" as const } : one,
    );
    const { sections } = reportOfDocument(document, {
      headings,
      indicators: [],
      series: [],
      readings,
      year: 2021,
      units: [],
      join: (_, all) => all.map(() => null),
    });
    expect(sections.map(({ title, figures }) => [title, figures.length])).toEqual([["丙", 0]]);
  });

  it("keeps braces and backslashes of the text, whatever is around its figures", () => {
    const words = fc.stringMatching(/^[科技{}\\a.：]{0,6}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, fc.integer({ min: 1, max: 9999 })), { maxLength: 4 }),
        words,
        (pairs, last) => {
          const text = `${pairs.map(([word, number]) => `${word}${number}家`).join("")}${last}。`;
          const { sections } = draftOf(documentOf({ heading: "培训", number: "1" }, { text }));
          const [section] = sections;
          const figures = new Map(section?.figures.map((one) => [one.key, one.printed]));
          const [item] = section?.blocks[0]?.items ?? [];
          const sentence = section?.sentences[0]?.text ?? `{${item?.field}}`;
          const label = item?.label ? `${typeof item.label === "string" ? item.label : item.label.zh}：` : "";
          expect(label + renderNarrative(sentence, (key) => figures.get(key) ?? null)).toBe(text);
        },
      ),
    );
  });
});

describe("the outline of a draft", () => {
  it("names new indicators in Chinese, and tells two of one name apart by their units", () => {
    const draft = draftOf(
      documentOf({ heading: "培训", number: "1" }, { text: "举办科技培训25批，举办科技培训510人次。" }),
    );
    const { catalogue: added, outline } = outlineOfDraft(draft, {
      ...{ year: 2021, title: { zh: "2021年报", en: "Report 2021" }, topics: [] },
      sections: [{ number: "1", title: { zh: "培训", en: "Training" }, topic: "training" }],
    });
    expect(added.indicators.map(({ code, name, unit, topic }) => [code, name.zh, unit, topic])).toEqual([
      ["section-1.figure", "举办科技培训（批）", "批", "training"],
      ["section-1.figure-2", "举办科技培训（人次）", "人次", "training"],
    ]);
    expect(outline.sections[0]?.fields.map(({ key, kind, indicator: code }) => [key, kind, code])).toEqual([
      ["section-1.figure", "quantity", "section-1.figure"],
      ["section-1.figure-2", "quantity", "section-1.figure-2"],
      ["text.section-1", "text", null],
    ]);
  });
});

describe("the year of a document", () => {
  it.each([
    ["its title", [{ heading: "2021上海科技进步报告" }, { text: "2022年1月发布。" }], 2021],
    ["a title in Han numerals", [{ heading: "二〇二一年科技年鉴" }], 2021],
    ["its first dated passage", [{ text: "一览。" }, { text: "2019年，全市开展培训。" }], 2019],
    ["nothing", [{ text: "培训2019批，电话20210000。" }], null],
  ])("is proposed from %s", (_, typed, year) => {
    expect(proposedYear(documentOf(...(typed as Typed[])))).toBe(year);
  });

  it("comes with the title", () => {
    expect(proposedTitle(documentOf({ heading: "2021科技年报" }, { text: "正文。" }))).toBe("2021科技年报");
    expect(proposedTitle(documentOf({ text: "根据报告，2021年开展培训。" }))).toBeNull();
  });
});
