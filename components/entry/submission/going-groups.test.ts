import { describe, expect, it } from "vitest";
import { goingGroupsOf } from "./going-groups";
import type { Gap } from "./submission-preview";

function gap(id: string, reason: string | null = null): Gap {
  const name = { zh: id, en: id };
  return { id, key: id, name, series: null, before: null, now: "1批", reason };
}

const groupsOf = (going: Gap[], above: { withoutReason?: Gap[]; returned?: Gap[] } = {}) =>
  goingGroupsOf({ going, withoutReason: [], returned: [], ...above }).map(({ reason, gaps }) => [
    reason,
    gaps.map(({ id }) => id).join(""),
  ]);

describe("what goes", () => {
  it("has a reason that several share once, and each other with its field", () => {
    const carried = "沿用2023年的句子";
    expect(groupsOf([gap("a", carried), gap("b"), gap("c", carried), gap("d", "更正")])).toEqual([
      [null, "bd"],
      [carried, "ac"],
    ]);
  });

  it("is without what is listed above, where it is answered for", () => {
    const [a, b, c] = [gap("a"), gap("b"), gap("c")];
    expect(groupsOf([a, b, c], { withoutReason: [a], returned: [c] })).toEqual([[null, "b"]]);
    expect(groupsOf([a, c], { withoutReason: [a], returned: [c] })).toEqual([]);
  });
});
