import { describe, expect, it } from "vitest";
import { summaryTopic } from "@/lib/outline/summary-form";
import { parseQuantity } from "@/lib/figures/quantity";
import { indicatorSchema, seriesSchema, topicSchema } from "@/lib/outline/schema";
import { reports } from "../reports";
import { catalogue } from "./catalogue";
import { grades } from "./grades";

const sections = reports.flatMap((report) => report.sections);
const figures = sections.flatMap((section) => Object.values(section.figures));
const { indicators, series, topics } = catalogue;

describe("the catalogue", () => {
  it.each([...indicators])("$code is accepted by the indicator schema", (indicator) => {
    expect(indicatorSchema.safeParse(indicator).error).toBeUndefined();
  });

  it("has series and topics that their schemas accept", () => {
    for (const one of series) expect(seriesSchema.safeParse(one).error).toBeUndefined();
    for (const one of topics) expect(topicSchema.safeParse(one).error).toBeUndefined();
  });

  it.each(Object.entries(catalogue))(
    "gives each of its %s a code and a name of its own",
    (_name, entries) => {
      const codes = entries.map(({ code }) => code);
      expect(codes).toEqual([...new Set(codes)]);
      for (const language of ["zh", "en"] as const) {
        const names = entries.map(({ name }) => name[language]);
        expect(names).toEqual([...new Set(names)]);
      }
    },
  );

  it("grades only years in which a report has the indicator", () => {
    const told = reports.flatMap(({ year, sections }) =>
      sections.flatMap(({ figures }) =>
        Object.values(figures).map(({ indicator }) => `${indicator} ${year}`),
      ),
    );
    expect(told).toEqual(
      expect.arrayContaining(
        grades.flatMap(({ code, earlier, later }) =>
          [earlier ?? later, later].map((year) => `${code} ${year}`),
        ),
      ),
    );
  });

  it("has only entries that the demo reports use", () => {
    const used = new Set(figures.map(({ indicator }) => indicator));
    expect(indicators.map(({ code }) => code).filter((code) => !used.has(code))).toEqual([]);
    const blocks = sections.flatMap((section) => section.blocks);
    const inUse = new Set(blocks.flatMap((block) => block.series ?? []));
    expect(series.map(({ code }) => code)).toEqual([...inUse]);
    expect(new Set(topics.map(({ code }) => code))).toEqual(
      new Set([summaryTopic.code, ...sections.map(({ topic }) => topic)]),
    );
  });

  it("has a comparability note wherever a figure's basis differs from its indicator's", () => {
    const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
    const unexplained = figures.filter(({ indicator, basis }) => {
      const { basis: usual, comparability } = byCode.get(indicator) ?? {};
      return basis !== usual && !comparability;
    });
    expect(unexplained).toEqual([]);
  });

  it.each(indicators.filter(({ unit }) => unit))("$code has a known unit", ({ unit }) => {
    expect(parseQuantity(`1${unit}`)).toMatchObject({ ok: true, value: { unit } });
  });

  it("says of every quantity what it counts, even where the report prints no measure word", () => {
    const share = ["foreign-rd.fortune-500-share"];
    const uncounted = indicators.filter(({ kind, unit }) => kind === "quantity" && !unit);
    expect(uncounted.map(({ code }) => code)).toEqual(share);
  });

  it("gives every indicator a topic of its own", () => {
    const codes = topics.map(({ code }) => code);
    expect(indicators.filter(({ topic = "" }) => !codes.includes(topic))).toEqual([]);
  });

  it("gives units to quantities only", () => {
    expect(indicators.filter(({ kind, unit }) => kind !== "quantity" && unit)).toEqual([]);
  });

  it("ends texts with a full stop in both languages, without empty braces", () => {
    for (const { zh, en } of indicators.flatMap((one) => [one.definition, one.comparability ?? []].flat())) {
      expect(zh).toMatch(/。$/u);
      expect(en).toMatch(/\.$/u);
      expect(zh + en).not.toMatch(/\{\}/u);
    }
  });
});
