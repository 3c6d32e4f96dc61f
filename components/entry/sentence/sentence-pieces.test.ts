import { describe, expect, it } from "vitest";
import { parseNarrative } from "@/lib/narrative/narrative";
import { piecesOf } from "./sentence-pieces";

const text = (text: string, end = "") => ({ kind: "text", text, end });
const figure = (key: string, before = "", after = "") => ({ kind: "figure", key, before, after });

describe("splitting a sentence for layout", () => {
  it.each([
    ["培训{a}，{b}参加。", [text("培训"), figure("a", "", "，"), figure("b"), text("参", "加。")]],
    ["首次设立“{a}”。", [text("首次设立"), figure("a", "“", "”。")]],
    ["没有数字的句子。", [text("没有数字的句", "子。")]],
    ["{a}", [figure("a")]],
    ["", []],
  ])("keeps punctuation with the figure it belongs to: %s", (sentence, pieces) => {
    expect(piecesOf(parseNarrative(sentence))).toEqual(pieces);
  });
});
