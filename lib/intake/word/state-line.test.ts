import { describe, expect, it } from "vitest";
import type { Revision } from "@/lib/entry/model";
import { reportOf } from "./returned/word.test-data";
import { type LastRelease, stateLine } from "./state-line";

const { outline, entered } = reportOf({ "text.a": "培训{batches}。", batches: "24批" });
const latest = new Map([...entered].map(([id, { value, printed }]) => [id, { value, printed } as Revision]));
const release: LastRelease = {
  version: "1.1",
  // Already the next day in Shanghai.
  releasedAt: "2026-11-27T18:00:00.000Z",
  figures: { batches: { printed: "24批" } },
  sentences: { "text.a": "培训{batches}。" },
};
const asOf = "2026-11-28T03:00:00.000Z";

describe("the first page says", () => {
  it("which version it is, when the desk holds just that", () => {
    expect(stateLine(outline, latest, { release, asOf })).toBe("1.1 版，2026年11月28日发布");
  });

  it.each([
    ["a changed figure", { ...release, figures: { batches: { printed: "23批" } } }],
    ["a changed sentence", { ...release, sentences: { "text.a": "培训。" } }],
    ["something new", { ...release, figures: {} }],
    ["something that was taken out", { ...release, sentences: { ...release.sentences, "text.b": "又。" } }],
    ["no release", null],
  ])("that it is a draft and of when, with %s", (_, other) => {
    expect(stateLine(outline, latest, { release: other, asOf })).toBe("草稿，内容截至2026年11月28日");
  });

  it("that nothing is filled in yet", () => {
    expect(stateLine(outline, new Map(), { release: null, asOf: "" })).toBe("草稿，尚无填报内容");
  });
});
