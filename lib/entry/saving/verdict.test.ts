import { describe, expect, it } from "vitest";
import { outcomeOf, type Verdict } from "./verdict";

describe("the outcome of a submission", () => {
  it.each<[Verdict, Verdict[]]>([
    ["approved", ["approved", "approved"]],
    ["approved", ["withdrawn", "approved"]],
    ["returned", ["approved", "returned", "withdrawn"]],
    ["withdrawn", ["withdrawn", "withdrawn"]],
  ])("is %s for %j", (outcome, verdicts) => {
    expect(outcomeOf(verdicts)).toBe(outcome);
  });
});
