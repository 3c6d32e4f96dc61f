import { describe, expect, it } from "vitest";
import type { Revision } from "@/lib/entry/model";
import { readValue } from "@/lib/figures/value";
import type { OutlineField } from "@/lib/outline/model";
import { blockOf, fieldOf, outline2023, sectionOf } from "@/lib/outline/outline.test-data";
import type { CheckContext, CheckedField } from "./checked-report";
import { chartLines, pointLines } from "./summary-rules";

const places = Array.from({ length: 8 }, (_, index) => `point-${index + 1}`);
const required = ["point-1", "point-1.en"];

const summary = (charts: string[]) =>
  sectionOf("0", {
    role: "summary",
    blocks: [
      blockOf("zh", places),
      blockOf(
        "en",
        places.map((key) => `${key}.en`),
        { language: "en" },
      ),
      blockOf("charts", charts, { kind: "figures" }),
    ],
  });

type Earlier = Record<string, string[]>;

/** A report with these points, and with charts of figures of which earlier reports have these values. */
function contextOf(texts: Record<string, string>, charts: string[] = [], earlier: Earlier = {}) {
  const outline = outline2023();
  const section = summary(charts);
  const points = [...places, ...places.map((key) => `${key}.en`)].map((key) =>
    fieldOf({ key, sectionId: section.id, kind: "text", indicator: null, required: required.includes(key) }),
  );
  const fields = [...outline.fields, ...points].map((field) => checkedOf(field, texts[field.key]));
  const values = Object.entries(earlier).map(([key, printed]) => {
    return [key, printed.map((typed) => ({ value: valueOf(typed) }))] as const;
  });
  const report = {
    outline: { ...outline, sections: [section, ...outline.sections] },
    entered: { earlier: new Map(values) },
  };
  const context = {
    ...{ report, fields, nameOf: ({ field }: CheckedField) => ({ zh: field.key, en: field.key }) },
    byId: new Map(fields.map((checked) => [checked.field.id, checked])),
  } as unknown as CheckContext;
  return { context, section };
}

function valueOf(typed: string) {
  const read = readValue("quantity", typed);
  return read.ok ? read.value : null;
}

function checkedOf(field: OutlineField, text: string | undefined): CheckedField {
  const value = field.indicator ? valueOf("24批") : text === undefined ? null : { kind: "text", text };
  const current = value ? ({ value, printed: "" } as Revision) : null;
  return { field, approved: current, latest: current, current, isUnderReview: false };
}

function linesOf(texts: Record<string, string>) {
  const { context } = contextOf(texts);
  const rule = pointLines(context);
  return context.fields.flatMap((checked) =>
    rule(checked).map(({ level, sentence }) => `${checked.field.key} ${level} ${sentence.en.slice(0, 32)}`),
  );
}

describe("main points", () => {
  it.each<[string, Record<string, string>]>([
    ["none", {}],
    [
      "the same figures in another order",
      { "point-1": "{batches}，{people}", "point-1.en": "{people} {batches}" },
    ],
    ["one that has to be there and lacks its English, which is listed as empty", { "point-1": "{batches}" }],
  ])("are right with %s", (_, texts) => {
    expect(linesOf(texts)).toEqual([]);
  });

  it("are in both languages", () => {
    expect(linesOf({ "point-2": "{batches}" })).toEqual(["point-2 todo This main point is in one langua"]);
    expect(linesOf({ "point-2.en": "{batches}" })).toEqual([
      "point-2.en todo This main point is in one langua",
    ]);
  });

  it("refer to the same figures in both", () => {
    expect(linesOf({ "point-1": "{batches}", "point-1.en": "{people}" })).toEqual([
      "point-1 error This main point refers to other ",
      "point-1.en error This main point refers to other ",
    ]);
  });

  it("are seven at most", () => {
    const all = places.flatMap((key) => [
      [key, "{batches}"],
      [`${key}.en`, "{batches}"],
    ]);
    expect(linesOf(Object.fromEntries(all) as Record<string, string>)).toEqual([
      "point-8 warning Readers take in 7 main points at",
      "point-8.en warning Readers take in 7 main points at",
    ]);
  });
});

describe("charts", () => {
  it.each<[string, string[], Earlier, string[]]>([
    ["with an earlier number", ["batches"], { batches: ["13批"] }, []],
    ["without one", ["batches"], {}, ["batches No earlier repor"]],
    ["with a blank before", ["batches"], { batches: ["未统计"] }, ["batches No earlier repor"]],
    [
      "of which there are too many",
      ["batches", "people", "deep", "people.online"],
      { batches: ["1批"], people: ["1批"], deep: ["1批"], "people.online": ["1批"] },
      ["people.online A release summar"],
    ],
  ])("%s", (_, charts, earlier, expected) => {
    const { context, section } = contextOf({}, charts, earlier);
    const lines = chartLines(context, section).map(
      ({ name, sentence }) => `${name.en} ${sentence.en.slice(0, 16)}`,
    );
    expect(lines).toEqual(expected);
  });
});
