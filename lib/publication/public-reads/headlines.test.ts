import { describe, expect, it } from "vitest";
import { joinYears } from "./across-years";
import { releaseOf } from "./across-years.test-data";
import { figureHistoryOf } from "./figure-history";
import { headlinesOf } from "./headlines";

const of2018 = releaseOf(2018, [{ key: "batches", typed: "8批" }]);
const of2021 = releaseOf(2021, [
  { key: "batches", typed: "13批" },
  { key: "viewers", typed: "近2000人次" },
  { key: "projects", typed: "23项" },
  { key: "centres", typed: "506家", basis: "cumulative" },
]);
const of2023 = releaseOf(2023, [
  { key: "viewers", typed: "超6万人次" },
  { key: "projects", typed: "28项" },
  { key: "batches", typed: "24批" },
  { key: "centres", typed: "30家" },
  { key: "fresh", typed: "1个" },
]);
const across = joinYears([of2018, of2021, of2023]);

describe("the headlines of a report", () => {
  const codes = (count: number) => headlinesOf(across, of2023, count).map(({ indicator: { code } }) => code);

  it("are those of most years, exact ones first, and only comparable ones", () => {
    expect(codes(6)).toEqual(["batches", "projects", "viewers"]);
  });

  it("are at most the given number", () => {
    expect(codes(1)).toEqual(["batches"]);
  });
});

describe("headlines with reservation", () => {
  it("come after those without, and incomparable ones not at all", () => {
    const years = joinYears([
      of2018,
      releaseOf(
        2021,
        ["a", "b", "c"].map((key) => ({ key, typed: "13批" })),
      ),
      releaseOf(2023, [
        { key: "a", typed: "24批", grades: { 2021: "with_reservation" } },
        { key: "b", typed: "24批", grades: { 2021: "not_comparable" } },
        { key: "c", typed: "24批" },
      ]),
    ]);
    const [release] = years.releases;
    const codes = release && headlinesOf(years, release, 6).map(({ indicator: { code } }) => code);
    expect(codes).toEqual(["c", "a"]);
  });
});

describe("the history of a figure", () => {
  const historyOf = (year: number, key: string) => {
    const release = across.releases.find((candidate) => candidate.year === year);
    const figure = release?.report.figures[key];
    return figure ? figureHistoryOf(across, year, figure) : null;
  };

  it("is since the nearest earlier year, never a later one", () => {
    expect(historyOf(2023, "batches")?.previous.year).toBe(2021);
    expect(historyOf(2021, "batches")?.previous.year).toBe(2018);
    expect(historyOf(2018, "batches")).toBeNull();
  });

  it("says why it is not comparable", () => {
    expect(historyOf(2023, "centres")?.change).toEqual({ kind: "basis" });
  });

  it("is null if no earlier year has it", () => {
    expect(historyOf(2023, "fresh")).toBeNull();
  });
});
