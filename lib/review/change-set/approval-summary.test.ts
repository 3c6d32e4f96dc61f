import { describe, expect, it } from "vitest";
import { approvalSummaryOf } from "./approval-summary";

type Row = Parameters<typeof approvalSummaryOf>[0][number];

const row = (revisionId: string, rest: Partial<Row> = {}): Row => ({
  ...{ revisionId, isWording: false, isSameWording: false, isWithoutWarnings: true, isReturnedAsIs: false },
  ...rest,
});
const same = { isWording: true, isSameWording: true };

describe("what would be approved", () => {
  it("is counted by kind, by warnings and by what was never opened", () => {
    const rows = [
      row("figure"),
      row("opened", { isWithoutWarnings: false }),
      row("new words", { isWording: true }),
      row("same words", same),
      row("same words, with a comment", { ...same, isWithoutWarnings: false }),
      row("returned", { isWithoutWarnings: false, isReturnedAsIs: true }),
    ];
    expect(approvalSummaryOf(rows, new Set(["opened", "of another submission"]))).toEqual({
      ...{ figures: 3, sentences: 1, sameWording: 2 },
      ...{ warned: 3, returnedAsIs: 1, unopened: 4 },
    });
  });

  it("is nothing of nothing", () => {
    expect(Object.values(approvalSummaryOf([], new Set())).every((count) => count === 0)).toBe(true);
  });
});
