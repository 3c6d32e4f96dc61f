import { describe, expect, it } from "vitest";
import { printValue, readValue } from "@/lib/figures/value";
import { unboundNumbers } from "@/lib/narrative/lint";
import { referencesOf } from "@/lib/narrative/narrative";
import { report2023 } from "./2023/report";
import { catalogue } from "./catalogue/catalogue";
import { districts } from "./catalogue/districts";
import { sentencesOf } from "./outline-of";

const { sections, year } = report2023;
const blocks = sections.flatMap((section) => section.blocks);
const items = blocks.flatMap((block) => block.items);
const figures = new Map(sections.flatMap((section) => Object.entries(section.figures)));
const sentences = sections.flatMap(sentencesOf);
const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator]));
const rows = items.flatMap((item) => ("figure" in item ? [item.figure] : []));
const references = sentences.flatMap(({ text }) => referencesOf(text));

const kindOf = (key: string) => indicators.get(figures.get(key)?.indicator ?? "")?.kind;
const unknown = (keys: (string | undefined)[]) =>
  keys.filter((key) => key !== undefined && !figures.has(key));

describe("the figures of 2023", () => {
  it.each([...figures])("%s is read by its kind and printed as it was typed", (_key, figure) => {
    const kind = indicators.get(figure.indicator)?.kind;
    if (!kind) throw new Error(`no indicator ${figure.indicator}`);
    const read = readValue(kind, figure.value, { year });
    expect(read).toMatchObject({ ok: true, value: { kind } });
    if (read.ok && read.value) expect(printValue(read.value)).toBe(figure.value);
  });

  it("are each placed in a sentence or a row", () => {
    const placed = new Set([...rows, ...references]);
    expect([...figures.keys()].filter((key) => !placed.has(key))).toEqual([]);
  });

  it("have keys that no other field of the report has", () => {
    const keys = [
      ...sections.flatMap((section) => Object.keys(section.figures)),
      ...sentences.map(({ key }) => key),
    ];
    expect(keys).toEqual([...new Set(keys)]);
  });

  it("have the kind of their indicator", () => {
    for (const { kind, indicator } of figures.values()) {
      if (kind) expect(kind).toBe(indicators.get(indicator)?.kind);
    }
  });

  it("name one observation each by series and indicator", () => {
    const seriesOf = (key: string) =>
      blocks.find(
        (block) => block.series && block.items.some((item) => "figure" in item && item.figure === key),
      )?.series;
    const named = [...figures].map(([key, { indicator }]) => `${seriesOf(key) ?? ""} ${indicator}`);
    expect(named).toEqual([...new Set(named)]);
  });

  it("are parts of figures that exist and are not parts of themselves", () => {
    expect(unknown([...figures.values()].map(({ partOf }) => partOf))).toEqual([]);
    for (const [key, { partOf }] of figures) {
      expect(partOf).not.toBe(key);
      if (partOf) expect(kindOf(partOf)).toBe("quantity");
    }
  });

  it("take their period from a dates figure, and only where the period is not the year", () => {
    for (const { period, basis } of figures.values()) {
      if (!period) continue;
      expect(kindOf(period)).toBe("dates");
      expect(["event", "part_year"]).toContain(basis);
    }
  });

  it("say of every part of a year which part", () => {
    for (const [key, { basis, period }] of figures) {
      if (basis === "part_year" && kindOf(key) !== "dates") expect(period).toBeDefined();
    }
  });
});

describe("the sentences of 2023", () => {
  it("refer to figures that exist", () => {
    expect(unknown(references)).toEqual([]);
    expect(unknown(rows)).toEqual([]);
  });

  it.each(sentences)("$key holds no unbound number", ({ text }) => {
    expect(unboundNumbers(text)).toEqual([]);
  });

  it.each(sentences)("$key is a sentence in full-width punctuation", ({ key, text }) => {
    expect(key).toMatch(/^text\./);
    expect(text).toMatch(/[。；：]$/u);
    expect(text.replace(/\{[^}]*\}/g, "")).not.toMatch(/[,;:!?()"\s]|，。|、。|。。|等等/u);
  });
});

describe("the outline of 2023", () => {
  it("gives every district a paragraph, in the official order", () => {
    const places = blocks.filter((block) => block.kind === "places").flatMap((block) => block.items);
    expect(places.map((item) => item.label?.zh)).toEqual(
      "浦东新区 黄浦区 静安区 徐汇区 长宁区 普陀区 虹口区 杨浦区 宝山区 闵行区 嘉定区 金山区 松江区 青浦区 奉贤区 崇明区".split(
        " ",
      ),
    );
    expect(places).toHaveLength(Object.keys(districts).length);
  });

  it("holds one edition of each of four events", () => {
    const events = blocks.filter((block) => block.kind === "event");
    const editions = events.map(({ series, edition }) => [series, figures.get(edition ?? "")?.value]);
    expect(editions).toEqual([
      ["pujiang-innovation-forum", "第16届"],
      ["world-laureates-forum", "第6届"],
      ["world-ai-conference", "WAIC 2023"],
      ["shanghai-technology-fair", "第9届"],
    ]);
  });

  it("dates the timeline by month", () => {
    const timeline = blocks.filter((block) => block.kind === "timeline").flatMap((block) => block.items);
    expect(timeline.map((item) => item.label?.zh)).toEqual([
      "3月",
      "4月",
      "7月",
      "9月",
      "9月",
      "11月",
      "12月",
    ]);
  });

  it("tells the editions of the timeline and of the event cards by the same figures", () => {
    const timeline = sections.slice(0, 1).flatMap(sentencesOf);
    const told = timeline.flatMap(({ text }) => referencesOf(text));
    expect(told).toEqual(expect.arrayContaining(["pujiang.edition", "wla.edition", "waic.edition"]));
    expect(rows).toEqual(expect.arrayContaining(["pujiang.edition", "wla.edition", "waic.edition"]));
  });
});
