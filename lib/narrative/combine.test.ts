import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openChanges, withChanges } from "./combine";

const base = "举办科技节活动〔场次〕，吸引参与〔人次〕。";

const combined = (own: string, theirs: string, from = base) =>
  withChanges(own, openChanges(from, own, theirs));

describe("two edits of a text", () => {
  it.each([
    [
      "in different places, both of which stay",
      "举办科技节系列活动〔场次〕，吸引参与〔人次〕。",
      "举办科技节活动〔场次〕，线上吸引参与〔人次〕。",
      "举办科技节系列活动〔场次〕，线上吸引参与〔人次〕。",
    ],
    [
      "beside one another",
      "组织科技节活动〔场次〕，吸引参与〔人次〕。",
      "举办科学节活动〔场次〕，吸引参与〔人次〕。",
      "组织科学节活动〔场次〕，吸引参与〔人次〕。",
    ],
    [
      "of which the other one takes a figure out",
      "举办科技节活动〔场次〕，累计吸引参与〔人次〕。",
      "举办科技节活动，吸引参与〔人次〕。",
      "举办科技节活动，累计吸引参与〔人次〕。",
    ],
  ])("%s", (_case, own, theirs, both) => {
    expect(openChanges(base, own, theirs).map(({ isClash }) => isClash)).toEqual([false]);
    expect(combined(own, theirs)).toBe(both);
  });

  it("of the same words are a clash, which puts the other's words in the place of one's own", () => {
    const [own, theirs] = [base.replace("吸引", "带动"), base.replace("吸引", "共有")];
    const [change, ...more] = openChanges(base, own, theirs);
    expect(more).toEqual([]);
    expect(change).toMatchObject({ own: "带动", theirs: "共有", isClash: true });
    expect(combined(own, theirs)).toBe(theirs);
  });

  it("can be taken over one by one, also while one writes on", () => {
    const theirs = base.replace("举办", "今年举办").replace("。", "，创历年新高。");
    const [, second] = openChanges(base, base, theirs);
    const own = withChanges(base, second ? [second] : []);
    expect(own).toBe(base.replace("。", "，创历年新高。"));
    expect(openChanges(base, own.replace("参与", "观众"), theirs).map((one) => one.theirs)).toEqual(["今年"]);
  });
});

const text = fc
  .array(fc.constantFrom("科技", "培训", "〔批次〕", "〔人次〕", "24", "，", "。", "的"), { maxLength: 12 })
  .map((words) => words.join(""));

describe("combining", () => {
  it("leads from the base to the other text, and has nothing to offer where there is nothing new", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(combined(one, other, one)).toBe(other);
        expect(openChanges(one, other, other)).toEqual([]);
        expect(openChanges(one, other, one)).toEqual([]);
      }),
    );
  });

  it("names words that stand where it says, in places that follow one another", () => {
    fc.assert(
      fc.property(text, text, text, (from, own, theirs) => {
        let last = 0;
        for (const change of openChanges(from, own, theirs)) {
          expect(own.slice(change.start, change.end)).toBe(change.own);
          expect(change.start).toBeGreaterThanOrEqual(last);
          last = change.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
