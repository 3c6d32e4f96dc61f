import { expect, it } from "vitest";
import type { Value } from "@/lib/figures/value";
import { readValue } from "@/lib/figures/value";
import { outline2023 } from "@/lib/outline/outline.test-data";
import { unnamedInEnglish, untranslated } from "@/lib/platform/bilingual";
import type { CheckContext, CheckedField } from "./checked-report";
import { englishLines } from "./english-rules";

const outline = outline2023();
const own = outline.fields.find(({ indicator }) => indicator);
const section = outline.sections.find(({ id }) => id === own?.sectionId);
if (!own?.indicator || !section) throw new Error("There is no figure.");
const figure = { ...own, indicator: own.indicator };

function valueOf(kind: "names" | "text", typed: string): Value {
  const read = readValue(kind, typed);
  if (!read.ok || !read.value) throw new Error(`${typed} is not read.`);
  return read.value;
}

type Given = { title?: string; indicator?: Partial<typeof figure.indicator>; unit?: string; value?: Value };

function linesOf({ title, indicator = {}, unit, value }: Given, glossary: Record<string, string> = {}) {
  const field = { ...figure, indicator: { ...figure.indicator, ...indicator } };
  const report = {
    outline: { ...outline, fields: outline.fields.map((each) => (each.id === field.id ? field : each)) },
    glossary: new Map(Object.entries(glossary)),
    unnamedUnits: new Set(unit === undefined ? [] : [unit]),
  };
  const fields = value === undefined ? [] : [{ field, current: { value } } as CheckedField];
  const checked = title === undefined ? section : { ...section, title: unnamedInEnglish(title) };
  return englishLines({ report, fields } as unknown as CheckContext, checked as NonNullable<typeof section>);
}

it("says nothing of a section that is all in English", () => {
  expect(linesOf({})).toEqual([]);
});

it.each([
  [{ title: "合作" }, "1 of titles, headings and labels (named in the outline). "],
  [{ indicator: { name: unnamedInEnglish("项目") } }, "1 of figures (named in the catalogue). "],
  [{ indicator: { definition: untranslated("定义") } }, "1 of definitions and notes on comparability"],
  [{ indicator: { unit: "船次" }, unit: "船次" }, "1 of units (in the catalogue). "],
])("counts what is missing in %j", (given, sentence) => {
  const lines = linesOf(given);
  expect(lines).toMatchObject([
    { code: "NO_ENGLISH", level: "warning", section: section.number, blockId: section.id, key: null },
  ]);
  expect(lines[0]?.sentence.en).toContain(sentence);
});

it("names what stands in lists and neither the glossary nor the program has in English", () => {
  const value = valueOf("names", "巴西、某研究院、某学会、PATH");
  const [line, ...others] = linesOf({ value }, { 某学会: "Some Society" });
  expect(others).toEqual([]);
  expect(line).toMatchObject({ code: "NO_ENGLISH_NAMES", level: "warning" });
  expect(line?.sentence.en).toContain("1 of the names have no English: 某研究院. ");
  expect(linesOf({ value }, { 某学会: "Some Society", 某研究院: "Some Academy" })).toEqual([]);
});

it("asks for the English of a text, but of none that is a year or has no Chinese", () => {
  const linesOfText = (text: string, glossary = {}) => linesOf({ value: valueOf("text", text) }, glossary);
  expect(linesOfText("线上线下结合")).toHaveLength(1);
  expect(linesOfText("线上线下结合", { 线上线下结合: "online and on site" })).toEqual([]);
  expect([...linesOfText("2021年"), ...linesOfText("1+N+X")]).toEqual([]);
});
