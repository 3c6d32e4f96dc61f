import { describe, expect, it } from "vitest";
import { outcomeOf, type Verdict } from "./verdict";

describe("what became of a submission", () => {
  it.each<[Verdict, Verdict[]]>([
    ["approved", ["approved", "approved"]],
    ["approved", ["withdrawn", "approved"]],
    ["returned", ["approved", "returned", "withdrawn"]],
    ["withdrawn", ["withdrawn", "withdrawn"]],
  ])("is %s of %j", (outcome, verdicts) => {
    expect(outcomeOf(verdicts)).toBe(outcome);
  });
});
