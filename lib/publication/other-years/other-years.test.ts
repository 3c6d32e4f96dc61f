import { describe, expect, it } from "vitest";
import { joinYears } from "../public-reads/across-years";
import { releaseOf } from "../public-reads/across-years.test-data";
import { otherYearsChanged } from "./other-years";

const batches = (year: number, typed: string) => releaseOf(year, [{ key: "batches", typed }]);
const others = [batches(2018, "8批"), batches(2024, "25批"), batches(2025, "30批")];

const changed = (was: ReturnType<typeof batches>, will: ReturnType<typeof batches>) =>
  otherYearsChanged(joinYears([...others, was]), joinYears([...others, will]), was.year);

const summary = (years: ReturnType<typeof changed>) =>
  years.map(({ year, figures, charts }) => [
    year,
    figures.map(({ figure, before, after }) => [
      figure.printed,
      `${before?.previous.figure.printed} ${before?.change?.kind}`,
      `${after?.previous.figure.printed} ${after?.change?.kind}`,
    ]),
    charts,
  ]);

describe("the pages of other years", () => {
  it("are told with what stood and will stand beside a figure, the rest as charts", () => {
    expect(summary(changed(batches(2023, "24批"), batches(2023, "26批")))).toEqual([
      [2025, [], 1],
      [2024, [["25批", "24批 up", "26批 down"]], 0],
      [2018, [], 1],
    ]);
  });

  it("say the same if only what is behind the figure changed, such as its source", () => {
    const was = batches(2023, "24批");
    const will = structuredClone(was);
    Object.values(will.report.figures).forEach((figure) => Object.assign(figure, { source: "统计表" }));
    expect(changed(was, will)).toEqual([]);
  });

  it("change by a grade alone", () => {
    const was = batches(2023, "24批");
    const will = releaseOf(2023, [{ key: "batches", typed: "24批", grades: { 2018: "not_comparable" } }]);
    expect(summary(changed(was, will)).map(([year, , charts]) => [year, charts])).toEqual([
      [2025, 1],
      [2024, 1],
      [2018, 1],
    ]);
  });

  it("change when a year is released for the first time", () => {
    const without = joinYears(others);
    const years = otherYearsChanged(without, joinYears([...others, batches(2023, "24批")]), 2023);
    expect(summary(years)).toEqual([
      [2025, [], 1],
      [2024, [["25批", "8批 up", "24批 up"]], 0],
      [2018, [], 1],
    ]);
  });
});
