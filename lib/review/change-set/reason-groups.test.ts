import { describe, expect, it } from "vitest";
import { reasonGroupsOf } from "./reason-groups";

type Row = Parameters<typeof reasonGroupsOf>[0][number];

const row = (fieldId: string, rest: Partial<Row> = {}): Row => ({
  ...{ fieldId, reason: null, authorName: "编辑", returned: null, isReturnedAsIs: false },
  ...{ isSameWording: false, decision: null },
  ...rest,
});
const returned = (reason: string, by = "审核") => ({ printed: "", by, at: "", reason });

describe("the reasons of a submission", () => {
  it("are told once for all fields that share one", () => {
    const why = { returned: returned("补齐出处") };
    const rows = [row("a", why), row("b", { ...why, isReturnedAsIs: true }), row("c", why), row("d")];
    expect(reasonGroupsOf(rows)).toEqual([
      { kind: "returned", reason: "补齐出处", by: "审核", fieldIds: ["a", "b", "c"], asTheyWere: 1 },
    ]);
  });

  it("are those of decisions too, and none of sentences carried over", () => {
    const decision = { verdict: "returned", reason: "补齐出处", deciderName: "审核", at: "" } as const;
    const carried = { reason: "沿用上一年的句子", isSameWording: true };
    const rows = [row("a", { decision }), row("b", carried), row("c", { ...carried, decision })];
    expect(reasonGroupsOf(rows)).toEqual([
      { kind: "decided", reason: "补齐出处", by: "审核", fieldIds: ["a", "c"], asTheyWere: 0 },
    ]);
  });

  it("are grouped by who gave them and for what", () => {
    const rows = [
      row("a", { reason: "核对", returned: returned("核对", "编辑") }),
      row("b", { reason: "核对", authorName: "另一人" }),
      row("c", { reason: "核对" }),
    ];
    expect(reasonGroupsOf(rows)).toEqual([
      { kind: "changed", reason: "核对", by: "编辑", fieldIds: ["a", "c"], asTheyWere: 0 },
    ]);
  });
});
