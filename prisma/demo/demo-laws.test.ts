import { describe, expect, it } from "vitest";
import { liesInYear } from "@/lib/figures/dates";
import { printValue, readValue } from "@/lib/figures/value";
import { unboundNumbers } from "@/lib/narrative/lint";
import { referencesOf } from "@/lib/narrative/narrative";
import { catalogue } from "./catalogue/catalogue";
import { sentencesOf } from "./outline-of";
import { reports } from "./reports";

const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator]));

describe.each(reports)("the report of $year", ({ year, sections }) => {
  const blocks = sections.flatMap((section) => section.blocks);
  const figures = new Map(sections.flatMap((section) => Object.entries(section.figures)));
  const sentences = sections.flatMap(sentencesOf);
  const rows = blocks.flatMap(({ items }) =>
    items.flatMap((item) => ("figure" in item ? [item.figure] : [])),
  );
  const references = sentences.flatMap(({ text }) => referencesOf(text));

  const kindOf = (key: string) => indicators.get(figures.get(key)?.indicator ?? "")?.kind;
  const unknown = (keys: (string | undefined)[]) =>
    keys.filter((key) => key !== undefined && !figures.has(key));

  it.each([...figures])("reads %s by its kind and prints it as typed", (_key, figure) => {
    const kind = indicators.get(figure.indicator)?.kind;
    if (!kind) throw new Error(`no indicator ${figure.indicator}`);
    const read = readValue(kind, figure.value, { year });
    expect(read).toMatchObject({ ok: true, value: { kind } });
    if (read.ok && read.value) expect(printValue(read.value)).toBe(figure.value);
  });

  it("places every figure in a sentence or a row", () => {
    const placed = new Set([...rows, ...references]);
    expect([...figures.keys()].filter((key) => !placed.has(key))).toEqual([]);
  });

  it("gives every field its own key", () => {
    const keys = [
      ...sections.flatMap((section) => Object.keys(section.figures)),
      ...sentences.map(({ key }) => key),
    ];
    expect(keys).toEqual([...new Set(keys)]);
  });

  it("gives every figure the kind of its indicator", () => {
    for (const { kind, indicator } of figures.values()) {
      if (kind) expect(kind).toBe(indicators.get(indicator)?.kind);
    }
  });

  it("has one observation per series and indicator", () => {
    const seriesOf = (key: string) =>
      blocks.find(
        (block) => block.series && block.items.some((item) => "figure" in item && item.figure === key),
      )?.series;
    const named = [...figures].map(([key, { indicator }]) => `${seriesOf(key) ?? ""} ${indicator}`);
    expect(named).toEqual([...new Set(named)]);
  });

  it("has parts only of existing quantities, and none of itself", () => {
    expect(unknown([...figures.values()].map(({ partOf }) => partOf))).toEqual([]);
    for (const [key, { partOf }] of figures) {
      expect(partOf).not.toBe(key);
      if (partOf) expect(kindOf(partOf)).toBe("quantity");
    }
  });

  it("takes periods from dates figures, and only if the period is not the year", () => {
    for (const { period, basis } of figures.values()) {
      if (!period) continue;
      expect(kindOf(period)).toBe("dates");
      expect(["event", "part_year"]).toContain(basis);
    }
  });

  it("gives the period of every part of a year", () => {
    for (const [key, { basis, period }] of figures) {
      if (basis === "part_year" && kindOf(key) !== "dates") expect(period).toBeDefined();
    }
  });

  it("dates everything but plans within its year", () => {
    for (const [key, { basis, value }] of figures) {
      const read = kindOf(key) === "dates" && basis !== "plan" ? readValue("dates", value, { year }) : null;
      if (read?.ok && read.value?.kind === "dates") expect(liesInYear(read.value.dates, year)).toBe(true);
    }
  });

  it("has the edition of every event as a figure in the event's first row", () => {
    for (const { edition = "", items } of blocks.filter((block) => block.kind === "event")) {
      expect(["event.edition", "event.edition-name"]).toContain(figures.get(edition)?.indicator);
      expect(items[0]).toMatchObject({ figure: edition });
    }
  });

  it("refers only to existing figures", () => {
    expect(unknown(references)).toEqual([]);
    expect(unknown(rows)).toEqual([]);
  });

  it.each(sentences)("binds every number of $key", ({ text }) => {
    expect(unboundNumbers(text)).toEqual([]);
  });

  it.each(sentences)("writes $key as a sentence with full-width punctuation", ({ key, text }) => {
    expect(key).toMatch(/^text\./);
    expect(text).toMatch(/[。；：]$/u);
    expect(text.replace(/\{[^}]*\}/g, "")).not.toMatch(/[,;:!?()"\s]|，。|、。|。。|等等/u);
  });

  it("has a date for every month of its timeline", () => {
    const entries = blocks.filter(({ kind }) => kind === "timeline").flatMap(({ items }) => items);
    const dates = [...figures.keys()].filter((key) => kindOf(key) === "dates");
    const months = dates.map((key) => /^\d+月/.exec(figures.get(key)?.value ?? "")?.[0]);
    const undated = entries.filter(({ label }) => !months.includes(label?.zh));
    expect(undated.map(({ label }) => label?.zh)).toEqual([]);
  });

  it("binds no number of a slogan", () => {
    const slogan = /\{([a-z0-9.-]+)\}(?=联动|聚力|接轨)/g;
    const bound = sentences.flatMap(({ text }) => [...text.matchAll(slogan)].map(([, key = ""]) => key));
    expect(bound.filter((key) => kindOf(key) === "quantity")).toEqual([]);
  });
});
