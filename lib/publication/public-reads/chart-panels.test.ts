import { expect, it } from "vitest";
import { joinYears } from "./across-years";
import { releaseOf } from "./across-years.test-data";
import { panelsOf } from "./chart-panels";
import { timeSeriesOf } from "./time-series";

type FigureInput = Omit<Parameters<typeof releaseOf>[1][number], "key">;

function panels(years: Record<number, FigureInput | string>) {
  const releases = Object.entries(years).map(([year, input]) =>
    releaseOf(Number(year), [{ key: "it", ...(typeof input === "string" ? { typed: input } : input) }]),
  );
  const indicator = joinYears(releases).indicators.get("it");
  return indicator ? timeSeriesOf(indicator).flatMap(panelsOf) : [];
}

it("joins consecutive years, and nothing across a gap", () => {
  const [panel] = panels({ 2018: "8批", 2021: "13批", 2022: "20批", 2023: "24批" });
  expect(panel?.points.map(({ at }) => at)).toEqual([8, 13, 20, 24]);
  expect(panel?.lines).toEqual([
    { from: 2021, to: 2022, isReserved: false },
    { from: 2022, to: 2023, isReserved: false },
  ]);
});

it("joins nothing across a break", () => {
  const [panel] = panels({ 2020: "40家", 2021: { typed: "5家", breaks: [2021] }, 2022: "6家" });
  expect(panel?.lines).toEqual([{ from: 2021, to: 2022, isReserved: false }]);
  expect(panel?.marks).toMatchObject([{ kind: "break", from: 2020, to: 2021 }]);
});

it("marks a line between values that are comparable with reservation, and joins none that are not", () => {
  const [panel] = panels({
    2020: "8批",
    2021: { typed: "13批", grades: { 2020: "with_reservation" } },
    2022: { typed: "20批", grades: { 2021: "not_comparable" } },
    2023: { typed: "24批", grades: { 2022: "comparable", 2021: "not_comparable" } },
  });
  expect(panel?.lines).toEqual([
    { from: 2020, to: 2021, isReserved: true },
    { from: 2022, to: 2023, isReserved: false },
  ]);
  expect(panel?.marks.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ["reservation", 2020, 2021],
    ["break", 2021, 2022],
  ]);
});

it("joins no values of different units", () => {
  expect(panels({ 2021: "23个国家", 2022: "25个国家和地区" })[0]?.lines).toEqual([]);
});

it("draws cumulative and annual values in separate panels", () => {
  const drawn = panels({ 2021: { typed: "506家", basis: "cumulative" }, 2022: "25家", 2023: "30家" });
  expect(drawn.map(({ basis, points }) => [basis, points.map(({ at }) => at)])).toEqual([
    ["cumulative", [506]],
    ["annual", [25, 30]],
  ]);
});

it("draws a change of basis at a break in one panel, and joins nothing over it", () => {
  const drawn = panels({
    2018: { typed: "172.79亿元", basis: "cumulative" },
    2021: { typed: "500亿元", basis: "part_year", breaks: [2021] },
    2022: { typed: "592亿元", basis: "part_year" },
  });
  expect(drawn).toHaveLength(1);
  expect(drawn[0]).toMatchObject({ basis: "cumulative", laterBases: ["part_year"] });
  expect(drawn[0]?.lines.map(({ from, to }) => [from, to])).toEqual([[2021, 2022]]);
  expect(drawn[0]?.marks).toMatchObject([{ kind: "break", from: 2018, to: 2021 }]);
});

it.each([
  ["comes back after another", { 2018: "cumulative", 2021: "annual", 2022: "cumulative" }, [2021, 2022]],
  ["changes without a break", { 2018: "cumulative", 2021: "annual", 2022: "annual" }, []],
] as const)("draws panels apart where a basis %s", (_, bases, breaks) => {
  const years = Object.entries(bases).map(([year, basis]) => [
    year,
    { typed: "5家", basis, breaks: [...breaks] },
  ]);
  expect(panels(Object.fromEntries(years))).toHaveLength(2);
});

it("draws an inexact value at the printed number, open to the side that its word leaves open", () => {
  const [panel] = panels({
    2019: "近100人次",
    2020: "超150人次",
    2021: "300余人次",
    2022: "510人次",
    2023: "约50人次",
    2024: "100—120人次",
  });
  expect(panel?.points.map(({ at, low, high, open }) => [at, low, high, open])).toEqual([
    [100, 100, 100, "below"],
    [150, 150, 150, "above"],
    [300, 300, 300, "above"],
    [510, 510, 510, null],
    [50, 50, 50, "either"],
    [110, 100, 120, null],
  ]);
});

it("keeps a point for a value without a number, and joins nothing across it", () => {
  const [panel, ...others] = panels({ 2021: "8场", 2022: "多场", 2023: "9场", 2024: "未统计", 2025: "零" });
  expect(others).toEqual([]);
  expect(panel?.points.map(({ at }) => at)).toEqual([8, null, 9, null, 0]);
  expect(panel?.lines).toEqual([]);
});

it.each(["零", "0批"])("draws %s as an exact 0, unlike the blanks that are none", (zero) => {
  const [panel, ...others] = panels({ 2021: zero, 2022: "24批", 2023: "不适用", 2024: "待报" });
  expect(others).toEqual([]);
  expect(panel?.points.map(({ at, open }) => [at, open])).toEqual([
    [0, null],
    [24, null],
    [null, null],
    [null, null],
  ]);
  expect(panel?.lines.map(({ from, to }) => [from, to])).toEqual([[2021, 2022]]);
});

it("draws shares in percent", () => {
  expect(panels({ 2021: "约1/4", 2022: "40%" })[0]?.points.map(({ at }) => at)).toEqual([25, 40]);
});

it("draws nothing for a single number, ordinals or text", () => {
  expect(panels({ 2021: "8场", 2022: "多场" })).toEqual([]);
  expect(panels({ 2021: "第15届", 2022: "第16届" })).toEqual([]);
  expect(panels({ 2021: { typed: "巴西", kind: "names" }, 2022: { typed: "泰国", kind: "names" } })).toEqual(
    [],
  );
});
