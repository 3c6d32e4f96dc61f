import { describe, expect, it } from "vitest";
import { axisOf, type ChartPoint, xOf, yearsBetween, yOf } from "./geometry";

const point = (at: number | null, low = at ?? 0, high = low): ChartPoint => ({
  year: 2023,
  at,
  low,
  high,
  open: null,
});

describe("the axis", () => {
  it.each([
    [[8, 13, 24], 0, 30],
    [[1_035_0000, 1_340_0000], 0, 15_000_000],
    [[0], 0, 1],
    [[-3, 12], -5, 15],
  ])("for %j ranges from %d to %d", (values, low, high) => {
    expect(axisOf(values.map((value) => point(value)))).toMatchObject({ low, high });
  });

  it("includes the upper end of a range", () => {
    expect(axisOf([point(60_000, 60_000, 70_000)]).high).toBeGreaterThanOrEqual(70_000);
  });

  it("ignores values without a number", () => {
    expect(axisOf([point(null), point(5)])).toEqual(axisOf([point(5)]));
  });
});

it("puts zero at the bottom and the highest value at the top", () => {
  const axis = { low: 0, high: 25, ticks: [] };
  expect([yOf(0, axis), yOf(25, axis), yOf(10, axis)]).toEqual([100, 0, 60]);
});

it("gives every year a slot, with or without a value", () => {
  const years = { first: 2018, last: 2021 };
  expect([2018, 2019, 2021].map((year) => xOf(year, years))).toEqual([12.5, 37.5, 87.5]);
});

it("labels every year of a short axis, and the ends and every fifth year of a long one", () => {
  expect(yearsBetween({ first: 2018, last: 2021 })).toEqual([2018, 2019, 2020, 2021]);
  expect(yearsBetween({ first: 2003, last: 2023 })).toEqual([2003, 2005, 2010, 2015, 2020, 2023]);
});
