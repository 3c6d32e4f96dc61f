import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grade } from "@/lib/outline/comparability";
import { comparabilityWith, type Earlier, joinYears, type FigureIdentity } from "./earlier";

type FigurePart = Partial<FigureIdentity> & { key: string };

const figure = ({ key, ...more }: FigurePart): FigureIdentity => ({
  key,
  indicator: "guests",
  series: null,
  basis: "annual",
  partOf: null,
  ...more,
});
const earlierFigure = (year: number, one: FigurePart) => {
  const value = { kind: "text" as const, text: `${year} ${one.key}` };
  return { ...figure(one), year, printed: value.text, value };
};
const joined = (own: FigurePart[], before: (FigurePart & { year: number })[]) => {
  const all = before.map(({ year, ...one }) => earlierFigure(year, one));
  return Object.fromEntries(
    [...joinYears(own.map(figure), all)].map(([key, values]) => [key, values.map(({ printed }) => printed)]),
  );
};

describe("a figure and what earlier years printed of it", () => {
  it("are joined by their indicator when the key was renamed", () => {
    expect(joined([{ key: "new" }], [{ year: 2023, key: "old" }])).toEqual({ new: ["2023 old"] });
  });

  it("are not joined when the key now stands for another indicator", () => {
    expect(joined([{ key: "a" }], [{ year: 2023, key: "a", indicator: "venues" }])).toEqual({});
  });

  it("come newest first, skipping years without it", () => {
    const before = [2018, 2023, 2021].map((year) => ({ year, key: `in-${year}` }));
    expect(joined([{ key: "a" }], [...before, { year: 2022, key: "a", indicator: "venues" }])).toEqual({
      a: ["2023 in-2023", "2021 in-2021", "2018 in-2018"],
    });
  });

  it.each<[string, FigurePart, FigurePart, boolean]>([
    ["of one series", { key: "a", series: "forum" }, { key: "b", series: "forum" }, true],
    ["of two series", { key: "a", series: "forum" }, { key: "b", series: "fair" }, false],
    ["of two series, under one key", { key: "a", series: "forum" }, { key: "a", series: "fair" }, false],
    ["once in an event, once outside", { key: "a", series: "forum" }, { key: "b" }, false],
    ["once in an event, once outside, under one key", { key: "a", series: "forum" }, { key: "a" }, true],
  ])("%s", (_case, now, before, isJoined) => {
    expect(joined([now], [{ year: 2023, ...before }])).toEqual(
      isJoined ? { [now.key]: [`2023 ${before.key}`] } : {},
    );
  });
});

describe("where a year has several figures of one indicator", () => {
  it("the key tells them apart", () => {
    const before = [
      { year: 2023, key: "b" },
      { year: 2023, key: "a" },
    ];
    expect(joined([{ key: "a" }, { key: "b" }], before)).toEqual({ a: ["2023 a"], b: ["2023 b"] });
  });

  it("a figure matched by key is not matched to another as well", () => {
    expect(joined([{ key: "a" }, { key: "b" }], [{ year: 2023, key: "a" }])).toEqual({ a: ["2023 a"] });
  });

  it("without a common key, partOf and basis tell them apart", () => {
    const own = [{ key: "all" }, { key: "abroad", partOf: "everybody" }];
    const before = [
      { year: 2023, key: "x", partOf: "everybody" },
      { year: 2023, key: "y", basis: "part_year" as const },
    ];
    expect(joined(own, before)).toEqual({ all: ["2023 y"], abroad: ["2023 x"] });
  });

  it("ambiguous figures are not joined", () => {
    const [x, y] = [
      { year: 2023, key: "x" },
      { year: 2023, key: "y" },
    ];
    expect(joined([{ key: "a" }], [x, y])).toEqual({});
    expect(joined([{ key: "a" }, { key: "b" }], [x])).toEqual({});
  });
});

describe("sentences and editions", () => {
  it("a sentence is joined by its key only", () => {
    const sentence = { indicator: null, basis: "unstated" } as const;
    const before = [
      { year: 2023, key: "text.a", ...sentence },
      { year: 2023, key: "text.c", ...sentence },
    ];
    const own = [
      { key: "text.a", ...sentence },
      { key: "text.b", ...sentence },
    ];
    expect(joined(own, before)).toEqual({ "text.a": ["2023 text.a"] });
  });

  it("an edition that had a name and now has a number is shown, but never compared", () => {
    const [own] = [figure({ key: "forum.edition", indicator: "edition", series: "forum" })];
    const before = earlierFigure(2023, { key: "forum.edition", indicator: "edition-name", series: "forum" });
    const earlier = joinYears([own], [before]).get("forum.edition") ?? [];
    const indicator = { code: "edition", grades: [], comparability: null };
    expect(earlier.map((each) => comparabilityWith(each, 2024, indicator).grade)).toEqual(["not_comparable"]);
  });
});

describe("for any two reports", () => {
  const standpoint = fc.record({
    indicator: fc.constantFrom("guests", "venues", null),
    series: fc.constantFrom("forum", "fair", null),
    basis: fc.constantFrom("annual" as const, "event" as const),
    partOf: fc.constantFrom("everybody", null),
  });
  const report = fc.dictionary(fc.constantFrom(..."abcdef"), standpoint, { noNullPrototype: true });
  const fieldsOf = (of: Record<string, Partial<FigureIdentity>>) =>
    Object.entries(of).map(([key, one]) => ({ key, ...one }));

  it("no earlier value is used twice, and the order of the fields does not matter", () => {
    fc.assert(
      fc.property(report, report, (now, before) => {
        const last = fieldsOf(before).map((one) => ({ ...one, year: 2023 }));
        const all = joined(fieldsOf(now), last);
        const used = Object.values(all).flat();
        expect(new Set(used).size).toBe(used.length);
        expect(joined(fieldsOf(now).toReversed(), last.toReversed())).toEqual(all);
      }),
    );
  });

  it("a report that did not change is joined field by field", () => {
    fc.assert(
      fc.property(report, (same) => {
        const before = fieldsOf(same).map((one) => ({ ...one, year: 2023 }));
        expect(joined(fieldsOf(same), before)).toEqual(
          Object.fromEntries(Object.keys(same).map((key) => [key, [`2023 ${key}`]])),
        );
      }),
    );
  });
});

describe("what can be compared", () => {
  const earlier: Earlier[] = [
    {
      year: 2021,
      printed: "3",
      value: { kind: "text", text: "3" },
      basis: "annual",
      indicator: "guests",
      series: "forum",
    },
  ];
  const note = { zh: "口径改变", en: "Counted otherwise" };
  type Row = [earlier: number | null, later: number, grade: Grade, series?: string];
  it.each<[Row[], boolean]>([
    [[], true],
    [[[null, 2021, "not_comparable"]], true],
    [[[null, 2022, "not_comparable"]], false],
    [[[null, 2024, "not_comparable"]], false],
    [[[null, 2025, "not_comparable"]], true],
    [[[2021, 2024, "not_comparable"]], false],
    [[[2021, 2024, "with_reservation"]], true],
    [[[2021, 2024, "not_comparable", "forum"]], false],
    [[[2021, 2024, "not_comparable", "fair"]], true],
  ])("with %j: %s", (rows, isComparable) => {
    const grades = rows.map(([from, later, grade, series = null]) => ({
      earlier: from,
      later,
      grade,
      series,
      note,
    }));
    const indicator = { code: "guests", grades, comparability: null };
    const [newest] = earlier.map((each) => comparabilityWith(each, 2024, indicator));
    expect(newest?.grade !== "not_comparable").toBe(isComparable);
  });
});
