import { describe, expect, it } from "vitest";
import type { ReadDocument } from "./documents/model";
import { pageAt, quotationAt, sentenceAround, textAt } from "./place";

const content: ReadDocument = {
  notices: [],
  parts: [
    {
      kind: "paragraph",
      level: 0,
      marker: "",
      text: "全年培训24批。参加者1.2万人次，比上年多。次年再办！",
      place: { page: 7, part: 0 },
    },
    {
      kind: "table",
      caption: "表1 培训情况",
      unitLine: "单位：人次",
      rows: [
        ["", "批次", "人数"],
        ["线上", "24", "1080"],
      ],
      spans: [],
      place: { page: null, part: 1 },
    },
    { kind: "unread", reason: { zh: "一张图片。", en: "A picture." }, place: { page: 8, part: 2 } },
  ],
};
const paragraph = { part: 0, row: null, column: null };
const cell = { part: 1, row: 1, column: 2 };

describe("a place in a document", () => {
  it.each([
    ["a paragraph", paragraph, "全年培训24批。参加者1.2万人次，比上年多。次年再办！", "7"],
    ["a cell", cell, "1080", ""],
    ["a table without a cell", { part: 1, row: null, column: null }, "", ""],
    ["what could not be read", { part: 2, row: null, column: null }, "", "8"],
    ["nothing", { part: 9, row: null, column: null }, "", ""],
  ])("has the text and page of %s", (_, place, text, page) => {
    expect([textAt(content, place), pageAt(content, place)]).toEqual([text, page]);
  });

  it("is quoted by its sentence", () => {
    expect(quotationAt(content, { place: paragraph, start: 11, end: 17 })).toBe(
      "参加者1.2万人次，比上年多。",
    );
  });

  it("is quoted by the caption and the row of a cell", () => {
    expect(quotationAt(content, { place: cell, start: 0, end: 4 })).toBe("表1 培训情况\n线上 24 1080");
  });
});

describe("the sentence around a span", () => {
  it.each([
    ["Some 3.5 million came. It rained.", "3.5", "Some 3.5 million came."],
    ["没有句号的24批", "24批", "没有句号的24批"],
    ["第一句。第二句24批；第三句。", "24批", "第二句24批；"],
    ["一句。跨句24批。与30批。尾。", "24批。与30批", "跨句24批。与30批。"],
  ])("of %s", (text, span, sentence) => {
    const start = text.indexOf(span);
    expect(sentenceAround(text, { start, end: start + span.length })).toBe(sentence);
  });
});
