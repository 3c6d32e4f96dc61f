import { describe, expect, it } from "vitest";
import { isPossible, type Mergeable, mergePlanOf } from "./merge";

const forum = { code: "forum", name: { zh: "论坛", en: "Forum" } };
const fair = { code: "fair", name: { zh: "交易会", en: "Fair" } };
const use = (year: number, key: string, series: typeof forum | null = null) => ({ year, key, series });

const pair = (earlier: number | null, later: number, series: string | null = null) => ({
  series,
  earlier,
  later,
});

function mergeable(code: string, uses: Mergeable["uses"], more: Partial<Mergeable> = {}): Mergeable {
  const name = { zh: code, en: code };
  return { code, name, kind: "quantity", unit: "个", basis: "annual", grades: [], uses, ...more };
}

describe("what a merge would do", () => {
  it("moves the fields, and the grades of pairs that have none", () => {
    const source = mergeable("a", [use(2018, "a"), use(2021, "a")], {
      grades: [pair(null, 2018), pair(2018, 2021), pair(2018, 2021, "forum")],
    });
    const target = mergeable("b", [use(2023, "b")], { grades: [pair(2018, 2021)] });
    const plan = mergePlanOf(source, target);
    expect(plan).toEqual({
      fields: [
        { year: 2018, key: "a" },
        { year: 2021, key: "a" },
      ],
      grades: [pair(null, 2018), pair(2018, 2021, "forum")],
      hasOtherKind: false,
      clashes: [],
    });
    expect(isPossible(plan)).toBe(true);
  });

  it.each<[string, Mergeable["uses"], Mergeable["uses"], string[][]]>([
    ["in one report outside any event", [use(2023, "a")], [use(2023, "b")], [["a", "b"]]],
    ["in one edition", [use(2023, "a", forum)], [use(2023, "b", forum)], [["a", "b"]]],
    ["of its own already", [use(2023, "a"), use(2023, "a2")], [], [["a", "a2"]]],
  ])("is impossible with two fields %s", (_, uses, others, keys) => {
    const plan = mergePlanOf(mergeable("a", uses), mergeable("b", others));
    expect(plan.clashes.map((clash) => clash.keys)).toEqual(keys);
    expect(isPossible(plan)).toBe(false);
  });

  it.each<[string, Mergeable["uses"], Mergeable["uses"]]>([
    ["in different years", [use(2021, "a")], [use(2023, "b")]],
    ["in different series", [use(2023, "a", forum)], [use(2023, "b", fair)]],
    ["one in an event and one outside", [use(2023, "a", forum)], [use(2023, "b")]],
    ["that the target had before", [use(2021, "a")], [use(2023, "b"), use(2023, "b2")]],
  ])("is possible with fields %s", (_, uses, others) => {
    expect(isPossible(mergePlanOf(mergeable("a", uses), mergeable("b", others)))).toBe(true);
  });

  it("is impossible between kinds", () => {
    const plan = mergePlanOf(mergeable("a", []), mergeable("b", [], { kind: "text" }));
    expect(plan.hasOtherKind).toBe(true);
    expect(isPossible(plan)).toBe(false);
  });
});
