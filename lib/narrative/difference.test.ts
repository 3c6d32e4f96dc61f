import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DifferenceRun, diffTokens, inlineDifference, splitWords } from "./difference";

const difference = (earlier: string, later: string) =>
  inlineDifference(splitWords(earlier), splitWords(later));
const without = (runs: DifferenceRun[], kind: DifferenceRun["kind"]) =>
  runs
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join("");

const word = fc.constantFrom("培训", "科技", "24", "1.05亿", "，", "。", "the ", "𠮷", "3", "2", "%");
const text = fc.oneof(
  fc.array(word).map((words) => words.join("")),
  fc.string({ unit: "binary" }),
);

describe("inlineDifference", () => {
  it.each([
    [
      "全年培训24批。",
      "全年培训25批。",
      [
        ["same", "全年培训"],
        ["removed", "24"],
        ["added", "25"],
        ["same", "批。"],
      ],
    ],
    [
      "金额1.05亿元",
      "金额11.05亿元",
      [
        ["same", "金额"],
        ["removed", "1.05"],
        ["added", "11.05"],
        ["same", "亿元"],
      ],
    ],
    [
      "开展培训",
      "开展科技培训",
      [
        ["same", "开展"],
        ["added", "科技"],
        ["same", "培训"],
      ],
    ],
    ["", "新写", [["added", "新写"]]],
    ["照旧", "照旧", [["same", "照旧"]]],
  ])("from %s to %s", (earlier, later, runs) => {
    expect(difference(earlier, later).map(({ kind, text }) => [kind, text])).toEqual(runs);
  });

  it("leads from any text to any other: without what was added the earlier, without what was removed the later", () => {
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        const runs = difference(earlier, later);
        expect(without(runs, "added")).toBe(earlier);
        expect(without(runs, "removed")).toBe(later);
      }),
    );
  });

  it("says of a text and itself that nothing differs", () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(difference(one, one).every(({ kind }) => kind === "same")).toBe(true);
      }),
    );
  });
});

describe("diffTokens", () => {
  it("compares by what it is told to compare by", () => {
    const tokens = [{ text: "24批" }, { text: "1080人次" }];
    const copies = tokens.map((token) => ({ ...token }));
    expect(diffTokens(tokens, copies, (a, b) => a.text === b.text)).toEqual([
      { kind: "same", tokens: copies },
    ]);
    expect(diffTokens(tokens, copies).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  it("tells texts that are far apart as one in place of the other, without weighing them", () => {
    const longText = (word: string) => [...Array.from({ length: 2000 }, (_, n) => word + n), "。"];
    const [earlier, later] = [longText("甲"), longText("乙")];
    expect(diffTokens(earlier, later)).toEqual([
      { kind: "removed", tokens: earlier },
      { kind: "added", tokens: later },
    ]);
  });
});
