import { describe, expect, it } from "vitest";
import { areCalled, namesLikeness } from "./names-likeness";

const list = (...names: string[]) => ({ names, complete: true });

describe("a list is like an earlier one by its names or their endings", () => {
  it.each([
    [list("青岭", "白水"), list("青岭", "东岭"), 0.75],
    [list("蓝湾研究中心"), list("北岭试验中心", "水乡码头"), 1],
    [list("青岭"), list("东岭"), 0.5],
  ])("%j, %j", (now, then, likeness) => {
    expect(namesLikeness(now, then)).toBe(likeness);
  });
});

describe("the names of a list say what they are", () => {
  it.each([
    [list("蓝湾创意平台", "北岭交易平台"), "在建平台", true],
    [list("蓝湾创意平台", "北岭码头"), "在建平台", false],
    [list("平台"), "在建平台", false],
  ])("%j, %s", (names, indicator, expected) => {
    expect(areCalled(names, indicator)).toBe(expected);
  });
});
