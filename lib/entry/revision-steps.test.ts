import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noSource } from "./model";
import { aspectChanges, changedAspects, type Saved, savedTogether } from "./revision-steps";

const saved = (part: Partial<Saved> = {}): Saved => ({
  ...noSource,
  ...{ number: 1, printed: "24批", attachmentName: null, authorId: "editor", at: "2026-01-01T00:00:00.000Z" },
  ...part,
});

describe("what a revision changed", () => {
  it("is told by aspect, with what each was and became", () => {
    const before = saved({ source: "年报", page: "3" });
    const after = saved({ source: "统计表", page: "3", attachmentId: "a", attachmentName: "来源.pdf" });
    expect(aspectChanges(before, after)).toEqual([
      { aspect: "source", from: "年报", to: "统计表" },
      { aspect: "file", from: "", to: "来源.pdf" },
    ]);
  });

  it("is what a first one brought", () => {
    expect(aspectChanges(null, saved({ link: "https://annals.test/" }))).toEqual([
      { aspect: "value", from: "", to: "24批" },
      { aspect: "link", from: "", to: "https://annals.test/" },
    ]);
  });

  it("tells another file of the same name", () => {
    const [before, after] = [saved({ attachmentId: "a" }), saved({ attachmentId: "b" })];
    expect(changedAspects(before, after)).toEqual(["file"]);
    expect(aspectChanges(before, after)).toHaveLength(1);
  });
});

describe("revisions saved together", () => {
  const at = (seconds: number, authorId = "editor") =>
    saved({ authorId, at: new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString() });

  it.each([
    ["by one person within a minute", [at(0), at(20), at(59)], [3]],
    ["a minute apart", [at(0), at(60)], [1, 1]],
    ["in a row that is longer than a minute", [at(0), at(40), at(80)], [2, 1]],
    ["by two people", [at(0), at(5, "other"), at(10)], [1, 1, 1]],
    ["while the clock was put back", [at(30), at(0)], [2]],
  ])("%s are one", (_, revisions, sizes) => {
    expect(savedTogether(revisions).map(({ length }) => length)).toEqual(sizes);
  });

  it("are all there, in their order", () => {
    const revision = fc.tuple(fc.integer({ min: -90, max: 300 }), fc.constantFrom("editor", "other"));
    const law = fc.property(fc.array(revision), (all) => {
      const revisions = all.map(([seconds, who]) => at(seconds, who));
      expect(savedTogether(revisions).flat()).toEqual(revisions);
    });
    fc.assert(law);
  });
});
