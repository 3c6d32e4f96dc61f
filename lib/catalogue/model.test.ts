import { describe, expect, it } from "vitest";
import { bySeries, type IndicatorLine, matches, type Use, yearSpans, yearsOf } from "./model";

const line: IndicatorLine = {
  code: "training.people",
  name: { zh: "科技培训人次", en: "Training attendances" },
  kind: "quantity",
  unit: "人次",
  topics: [{ zh: "国内科技合作", en: "Domestic cooperation" }],
  years: ["2023"],
  mergedInto: null,
};

describe("the list is searched", () => {
  it.each(["", "  ", "培训", "TRAINING", "people", "人次", "国内", "domestic", "培训 国内", "attend 人次"])(
    "and holds the line for “%s”",
    (typed) => expect(matches(line, typed)).toBe(true),
  );

  it.each(["批次", "培训 国际", "quantity"])("and does not for “%s”", (typed) =>
    expect(matches(line, typed)).toBe(false),
  );
});

it.each([
  [[], []],
  [
    [2021, 2023],
    ["2023", "2021"],
  ],
  [
    [2022, 2023],
    ["2023", "2022"],
  ],
  [
    [1996, 1997, 1998, 2000, 2024, 2023, 2022, 2021],
    ["2021–2024", "2000", "1996–1998"],
  ],
])("the years %j are shown as %j", (years, spans) => {
  expect(yearSpans(years)).toEqual(spans);
});

describe("the uses of an indicator", () => {
  const name = { zh: "论坛", en: "Forum" };
  const use = (year: number, series: string | null): Use => ({
    ...{ fieldId: `${year} ${series}`, key: "key", year, printed: "", isApproved: false },
    section: { number: "8", title: name },
    topic: { code: "topic", name },
    series: series === null ? null : { code: series, name },
  });

  it("are told apart by series, those outside events first, the latest year first", () => {
    const groups = bySeries([use(2018, "forum"), use(2023, null), use(2023, "forum"), use(2021, "fair")]);
    expect(groups.map(({ series, uses }) => [series?.code, ...uses.map(({ year }) => year)])).toEqual([
      [undefined, 2023],
      ["fair", 2021],
      ["forum", 2023, 2018],
    ]);
  });

  it("name each year once", () => {
    expect(yearsOf([use(2018, null), use(2023, "a"), use(2023, "b")])).toEqual([2023, 2018]);
  });
});
