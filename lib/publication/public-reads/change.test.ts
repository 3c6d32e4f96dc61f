import { describe, expect, it } from "vitest";
import { printQuantity } from "@/lib/figures/quantity";
import { joinYears } from "./across-years";
import { releaseOf } from "./across-years.test-data";
import { changeBetween } from "./change";

type FigureInput = Omit<Parameters<typeof releaseOf>[1][number], "key">;

function changeFrom(before: FigureInput, now: FigureInput, years: [number, number] = [2021, 2023]) {
  const releases = [before, now].map((input, index) =>
    releaseOf(years[index] ?? 0, [{ key: "it", ...input }]),
  );
  const { values = [] } = joinYears(releases).indicators.get("it") ?? {};
  const [a, b] = values;
  return a && b ? changeBetween(a, b) : null;
}

const typedAs = (typed: string): FigureInput => ({ typed });

describe("from one year's value to the next", () => {
  it.each([
    ["13批", "24批", "up by 11批, +84.6%"],
    ["1340万元", "1035万元", "down by 305万元, −22.8%"],
    ["172.79亿元", "592亿元", "up by 419.21亿元, +242.6%"],
    ["9900人", "1.2万人", "up by 2100人, +21.2%"],
    ["40%", "43.5%", "up by 3.5个百分点"],
    ["300余人次", "510人次", "up, at_most 70%"],
    ["近2000人次", "超6万人次", "up, at_least 29倍"],
    ["510人次", "300余人次", "down, at_most 42%"],
    ["150余位", "300余位", "up"],
    ["超150位", "300余位", "up"],
    ["约100位", "200位", "up"],
    ["100—120个", "150个", "up, 25%至50%"],
    ["1340万元", "超2000万元", "up, at_least 49%"],
    ["2000万元", "近500万元", "down, at_least 75%"],
    ["0.1035亿元", "0.1亿元", "down by 35万元, −3.4%"],
    ["1.05亿元", "零", "down by 1.05亿元, −100%"],
    ["24批", "零", "down by 24批, −100%"],
    ["零", "24批", "up by 24批"],
    ["40余家", "50家", "up, at_most 25%"],
    ["0家", "5家", "up by 5家"],
    ["31位", "28名", "down by 3名, −9.7%"],
  ])("%s to %s goes %s", (before, now, words) => {
    const change = changeFrom(typedAs(before), typedAs(now));
    if (change?.kind !== "up" && change?.kind !== "down") throw new Error(`It is ${change?.kind}.`);
    const { kind, by, percent, limit } = change;
    const amount = by ? `${kind} by ${printQuantity(by)}` : kind;
    const size = [limit, percent?.zh].filter(Boolean).join(" ");
    expect([amount, size].filter(Boolean).join(", ")).toBe(words);
  });

  it.each([
    ["24批", "24批", "same"],
    ["零", "零", "same"],
    ["0批", "零", "same"],
    ["2000余人次", "2500人次", "unclear"],
    ["440家", "506人", "unit"],
    ["28个", "31项", "unit"],
    ["23个国家", "25个国家和地区", "unit"],
    ["24次", "24场", "unit"],
  ])("%s to %s is %s", (before, now, kind) => {
    expect(changeFrom(typedAs(before), typedAs(now))?.kind).toBe(kind);
  });

  it.each([
    ["8场", "多场"],
    ["第15届", "第16届"],
    ["8场", "未统计"],
    ["零", "未统计"],
    ["不适用", "零"],
    ["8场", "待报"],
  ])("%s to %s is not compared", (before, now) => {
    expect(changeFrom(typedAs(before), typedAs(now))).toBeNull();
  });

  it("does not compare a cumulative value with that of a year", () => {
    const change = changeFrom({ typed: "172.79亿元", basis: "cumulative" }, { typed: "592亿元" });
    expect(change).toEqual({ kind: "basis" });
  });

  it("does not compare nine months with six", () => {
    const part = (typed: string, end: string): FigureInput => ({
      typed,
      basis: "part_year",
      months: ["01-01", end],
    });
    expect(changeFrom(part("5家", "06-30"), part("9家", "09-30"))).toEqual({ kind: "months" });
    expect(changeFrom(part("5家", "09-30"), part("9家", "09-30"))?.kind).toBe("up");
  });

  it.each([
    [[2020, 2021], true],
    [[2021, 2022], false],
    [[2019, 2020], false],
  ] as [[number, number], boolean][])("from %j, a break at 2021 lies between: %s", (years, isBroken) => {
    const change = changeFrom(typedAs("40家"), { typed: "5家", breaks: [2021] }, years);
    expect(change?.kind === "not_comparable").toBe(isBroken);
  });

  it("has no change where the later release grades the pair as not comparable", () => {
    const change = changeFrom(typedAs("20个"), { typed: "32个", grades: { 2021: "not_comparable" } });
    expect(change).toMatchObject({ kind: "not_comparable", notes: [{ zh: "not_comparable with 2021" }] });
  });

  it("has a change with its note where the pair is comparable with reservation", () => {
    const change = changeFrom(typedAs("20个"), { typed: "32个", grades: { 2021: "with_reservation" } });
    expect(change).toMatchObject({ kind: "up", reservations: [{ zh: "with_reservation with 2021" }] });
  });

  it("takes a note on comparability without grades for a reservation", () => {
    const change = changeFrom(typedAs("20个"), { typed: "32个", prose: "口径有异" });
    expect(change).toMatchObject({ kind: "up", reservations: [{ zh: "口径有异" }] });
  });

  it("has no reservation where the pair is graded as comparable, whatever the note says of other years", () => {
    const now: FigureInput = { typed: "32个", prose: "口径有异", grades: { 2021: "comparable" } };
    expect(changeFrom(typedAs("20个"), now)).toMatchObject({ kind: "up", reservations: [] });
  });

  it("takes the grade from the later release, never from the earlier one", () => {
    const before: FigureInput = { typed: "20个", grades: { 2018: "not_comparable" }, breaks: [2018] };
    expect(changeFrom(before, typedAs("32个"))).toMatchObject({ kind: "up", reservations: [] });
  });

  it.each<[string, string, FigureInput, string]>([
    [
      "项 and 个 of a pair graded comparable",
      "28个",
      { typed: "31项", grades: { 2021: "comparable" } },
      "up",
    ],
    ["项 and 个, with reservation", "28个", { typed: "31项", grades: { 2021: "with_reservation" } }, "up"],
    [
      "项 and 个 of a pair that follows from others",
      "28个",
      { typed: "31项", grades: { 2021: "comparable" }, isDirect: false },
      "unit",
    ],
    ["人 and 人次, even if graded", "28人", { typed: "31人次", grades: { 2021: "comparable" } }, "unit"],
  ])("compares %s: %#", (_case, before, now, kind) => {
    expect(changeFrom(typedAs(before), now)?.kind).toBe(kind);
  });
});
