import { describe, expect, it } from "vitest";
import { parseNarrative } from "@/lib/narrative/narrative";
import { clausesOf } from "./clause";

const printed: Record<string, string> = {
  "training.batches": "25批",
  "training.regions": "宁夏回族自治区、云南省、江西省、西藏自治区",
};
const clauses = (sentence: string) => clausesOf(parseNarrative(sentence), (key) => printed[key] ?? "");

describe("the clause a figure stands in", () => {
  it.each([
    ["一段没有数的文字。", []],
    [
      "全年开展科技培训{training.batches}，培训人数{training.people}。",
      ["全年开展科技培训＿＿", "培训人数＿＿"],
    ],
    ["{training.people}人次参加", ["＿＿人次参加"]],
    [
      "在{training.batches}培训中有{training.people}结业；另有",
      ["在＿＿培训中有＿＿结业", "在25批培训中有＿＿结业"],
    ],
    ["面向{training.regions}培训{training.people}。", ["面向＿＿培训＿＿", "面向…培训＿＿"]],
    // Alone between two marks it would say nothing.
    ["与{a}、{b}共同举办。其余从略", ["与＿＿", "＿＿共同举办"]],
    ["合作单位（{a}）三家。", ["合作单位（＿＿）三家"]],
  ])("%s", (sentence, expected) => {
    expect(clauses(sentence)).toEqual(expected);
  });
});
