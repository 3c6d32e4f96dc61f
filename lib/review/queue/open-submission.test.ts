import { describe, expect, it } from "vitest";
import { stillUnderReview } from "./open-submission";

const submission = (id: string, ...fieldIds: string[]) => ({
  ...{ id, by: "编辑", at: "", waiting: fieldIds.length },
  fieldIds,
});

describe("what a form says is under review", () => {
  it("loses each field that was edited since, from its own submission", () => {
    const open = [submission("first", "a", "b"), submission("second", "c"), submission("third", "d")];
    expect(stillUnderReview(open, ["a", "b", "d", "elsewhere"])).toEqual([open[0], open[2]]);
    expect(stillUnderReview(open, ["b", "c", "d"]).map(({ id, waiting }) => [id, waiting])).toEqual([
      ["first", 1],
      ["second", 1],
      ["third", 1],
    ]);
    expect(stillUnderReview(open, [])).toEqual([]);
  });
});
