import { describe, expect, it } from "vitest";
import { problemsOf } from "@/lib/outline/opening/problems";
import { outlineSchema } from "@/lib/outline/schema";
import { catalogue } from "./catalogue/catalogue";
import type { DemoReport } from "./format";
import { outlineOf } from "./outline-of";
import { reports } from "./reports";

const name = { zh: "名", en: "Name" };
const small: DemoReport = {
  year: 2023,
  title: name,
  sections: [
    {
      number: "1",
      topic: "a",
      title: name,
      lead: { key: "text.lead", text: "全年{people}。" },
      blocks: [
        {
          kind: "event",
          heading: name,
          series: "s",
          edition: "edition",
          items: [
            { label: name, figure: "edition" },
            { level: 1, key: "text.one", text: "来自{people}。" },
          ],
        },
      ],
      figures: {
        edition: { indicator: "event.edition", value: "首届", basis: "event" },
        people: {
          indicator: "training.people",
          value: "5人次",
          basis: "annual",
          partOf: "edition",
          required: false,
        },
      },
    },
  ],
};

describe("outlineOf", () => {
  const { outline, values } = outlineOf(small, catalogue.indicators);

  it("turns figures and sentences into fields without values", () => {
    expect(outline.sections[0]?.fields).toEqual([
      { key: "edition", kind: "quantity", indicator: "event.edition", basis: "event" },
      {
        key: "people",
        kind: "quantity",
        indicator: "training.people",
        basis: "annual",
        partOf: "edition",
        required: false,
      },
      { key: "text.lead", kind: "text", indicator: null, basis: "unstated" },
      { key: "text.one", kind: "text", indicator: null, basis: "unstated" },
    ]);
  });

  it("turns rows and sentences into items", () => {
    expect(outline.sections[0]?.lead).toBe("text.lead");
    expect(outline.sections[0]?.blocks).toEqual([
      {
        kind: "event",
        heading: name,
        series: "s",
        edition: "edition",
        items: [
          { label: name, field: "edition" },
          { level: 1, field: "text.one" },
        ],
      },
    ]);
  });

  it("lists what to type, figures before sentences", () => {
    expect(values).toEqual([
      { section: "1", key: "edition", typed: "首届" },
      { section: "1", key: "people", typed: "5人次" },
      { section: "1", key: "text.lead", typed: "全年{people}。" },
      { section: "1", key: "text.one", typed: "来自{people}。" },
    ]);
  });

  it("refuses a figure whose indicator is not in the catalogue", () => {
    expect(() => outlineOf(small, [])).toThrow("event.edition");
  });
});

describe.each(reports)("the outline of the report of $year", (report) => {
  const { outline, values } = outlineOf(report, catalogue.indicators);
  const parsed = outlineSchema.parse(outline);
  const fields = parsed.sections.flatMap((section) => section.fields);

  it("is valid", () => {
    const codes = (all: { code: string }[]) => new Set(all.map(({ code }) => code));
    const { topics, indicators, series } = catalogue;
    const known = { topics: codes(topics), indicators: codes(indicators), series: codes(series) };
    expect(problemsOf(parsed, known)).toEqual([]);
  });

  it("has one value to type for every field, and may leave places for main points empty", () => {
    const keys = values.map(({ key }) => key);
    const needed = fields.filter(
      ({ key, required }) => keys.includes(key) || required || !/^summary\./.test(key),
    );
    expect(keys.toSorted()).toEqual(needed.map(({ key }) => key).toSorted());
    expect(values.every(({ typed }) => typed !== "")).toBe(true);
  });

  it("keeps the values out of the outline", () => {
    const figures = report.sections.flatMap((section) => Object.values(section.figures));
    const long = figures.map(({ value }) => value).filter((value) => value.length > 8);
    expect(long.filter((value) => JSON.stringify(outline).includes(JSON.stringify(value)))).toEqual([]);
  });
});
