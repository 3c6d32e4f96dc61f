import { describe, expect, it } from "vitest";
import { joinYears } from "./across-years";
import { releaseOf } from "./across-years.test-data";
import { readCompareQuery } from "./compare-query";
import { compareYears, yearsToBeginWith } from "./comparison";

const published = [2018, 2021, 2023];

describe("the years of a query", () => {
  it.each([
    ["2021,2023", [2021, 2023]],
    ["2023，2018", [2018, 2023]],
    [
      ["2023", "2021"],
      [2021, 2023],
    ],
    ["2023,2023,2021", [2021, 2023]],
    [undefined, [2021, 2023]],
  ])("%j are %j", (query, years) => {
    expect(readCompareQuery(query, published)).toEqual({ ok: true, years });
  });

  it.each([
    ["2023", { kind: "few", ticked: [2023] }],
    ["", { kind: "few", ticked: [] }],
    ["1999,2023", { kind: "unknown", years: ["1999"], ticked: [2023] }],
    ["2023,<b>", { kind: "unknown", years: ["<b>"], ticked: [2023] }],
  ])("%j are refused", (query, refusal) => {
    expect(readCompareQuery(query, published)).toEqual({ ok: false, ...refusal });
  });

  it("are four at most", () => {
    const many = [2019, 2020, 2021, 2022, 2023];
    expect(readCompareQuery(many.join(), many)).toMatchObject({ ok: false, kind: "many" });
  });

  it("are refused if only one year is published", () => {
    expect(readCompareQuery(undefined, [2023])).toMatchObject({ ok: false, kind: "few" });
  });
});

describe("years side by side", () => {
  const across = joinYears([
    releaseOf(2018, [{ key: "batches", typed: "8批" }]),
    releaseOf(2021, [
      { key: "batches", typed: "13批" },
      { key: "parks", typed: "2个" },
    ]),
    releaseOf(2023, [
      { key: "batches", typed: "24批" },
      { key: "fairs", typed: "1场" },
    ]),
  ]);

  it("list each figure in each year, with null where a report has none", () => {
    const [topic] = compareYears(across, [2018, 2021, 2023]);
    const cells = topic?.several.map(({ values }) => values.map((value) => value?.figure.printed ?? null));
    expect(cells).toEqual([["8批", "13批", "24批"]]);
    expect(topic?.several[0]?.change).toMatchObject({ since: 2018, is: { kind: "up" } });
    expect(topic?.single.map(({ indicator }) => indicator.code)).toEqual(["fairs", "parks"]);
  });

  it("leave out figures that none of them has", () => {
    const [topic] = compareYears(across, [2018, 2021]);
    expect(topic?.single.map(({ indicator }) => indicator.code)).toEqual(["parks"]);
  });

  it("distinguish time series of one indicator", () => {
    const two = (year: number) =>
      releaseOf(year, [
        { key: "a", typed: "1个", code: "guests", series: "forum" },
        { key: "b", typed: "2个", code: "guests", series: "fair" },
      ]);
    const [topic] = compareYears(joinYears([two(2021), two(2023)]), [2021, 2023]);
    expect(topic?.several.map(({ label: of }) => of?.zh)).toEqual(["forum", "fair"]);
  });
});

describe("a comparison begins with", () => {
  const of = (...years: [number, ...string[]][]) =>
    joinYears(
      years.map(([year, ...keys]) =>
        releaseOf(
          year,
          keys.map((key) => ({ key, typed: "1个" })),
        ),
      ),
    );

  it.each([
    [
      "the newest year and the one most like it",
      of([2018, "a", "b"], [2021, "a"], [2023, "a", "b"]),
      [2018, 2023],
    ],
    ["the newer of two that are as alike", of([2018, "a"], [2021, "a"], [2023, "a"]), [2021, 2023]],
    [
      "two others if the newest has nothing in common",
      of([2018, "a"], [2021, "a"], [2023, "b"]),
      [2018, 2021],
    ],
    ["the newest two if nothing is in common", of([2018, "a"], [2021, "b"], [2023, "c"]), [2021, 2023]],
    ["the only year there is", of([2023, "a"]), [2023]],
  ])("%s", (_, across, years) => {
    expect(yearsToBeginWith(across)).toEqual(years);
  });

  it("the indicators that are chosen", () => {
    const across = of([2021, "a", "b"], [2023, "a", "b"]);
    const [topic] = compareYears(across, [2021, 2023], new Set(["b"]));
    expect(topic?.several.map(({ indicator }) => indicator.code)).toEqual(["b"]);
  });
});
