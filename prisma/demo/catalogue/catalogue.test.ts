import { describe, expect, it } from "vitest";
import { indicatorSchema, seriesSchema, topicSchema } from "@/lib/outline/schema";
import { parseQuantity } from "@/lib/figures/quantity";
import { report2023 } from "../2023/report";
import { catalogue } from "./catalogue";

const figures = report2023.sections.flatMap((section) => Object.values(section.figures));
const { indicators, series, topics } = catalogue;

describe("the catalogue", () => {
  it.each([...indicators])("$code is an indicator that its schema accepts", (indicator) => {
    expect(indicatorSchema.safeParse(indicator).error).toBeUndefined();
  });

  it("holds series and topics that their schemas accept", () => {
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

  it("holds only what the demo reports use", () => {
    const used = new Set(figures.map(({ indicator }) => indicator));
    expect(indicators.map(({ code }) => code).filter((code) => !used.has(code))).toEqual([]);
    const blocks = report2023.sections.flatMap((section) => section.blocks);
    expect(series.map(({ code }) => code)).toEqual(blocks.flatMap((block) => block.series ?? []));
    expect(new Set(topics.map(({ code }) => code))).toEqual(
      new Set(report2023.sections.map(({ topic }) => topic)),
    );
  });

  it.each(indicators.filter(({ unit }) => unit))("$code is counted in a unit that is known", ({ unit }) => {
    expect(parseQuantity(`1${unit}`)).toMatchObject({ ok: true, value: { unit } });
  });

  it("gives units to quantities only", () => {
    expect(indicators.filter(({ kind, unit }) => kind !== "quantity" && unit)).toEqual([]);
  });

  it("writes Chinese in Chinese and English without loose ends", () => {
    for (const { definition } of indicators) {
      expect(definition.zh).toMatch(/。$/u);
      expect(definition.en).toMatch(/\.$/u);
      expect(definition.zh + definition.en).not.toMatch(/\{\}/u);
    }
  });
});
