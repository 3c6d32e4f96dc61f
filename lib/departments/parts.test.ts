import { expect, it } from "vitest";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { openSmallReport } from "@/lib/testing/small-report";
import { labelOf, partsOf, runsOf } from "./parts";

async function sectionOf(number: string) {
  const { year } = await openSmallReport();
  const outline = await findOutline(reader(), year);
  const section = outline?.sections.find((one) => one.number === number);
  if (!outline || !section) throw new Error("The section is missing.");
  const id = (key: string) => outline.fields.find((field) => field.key === key)?.id ?? "";
  return { outline, section, id };
}

it("offers a sentence with each of its figures, and last what is printed nowhere", async () => {
  const { outline, section, id } = await sectionOf("8.3");
  const wordings = new Map([
    ["text.training", "开展科技培训{training.batches}，比上年多得多，而且越办越好，越办越大。"],
  ]);
  const parts = partsOf(outline, section, wordings);
  expect(parts.map(({ label, level, fieldIds }) => [label.zh, level, fieldIds])).toEqual([
    ["开展科技培训＿＿，比上年多得多，而且越办越好，越…", 0, [id("training.batches")]],
    ["training.batches", 1, [id("training.batches")]],
    ["training.people", 0, [id("training.people")]],
  ]);
});

it("names a sentence without its full stop, among others", async () => {
  const { outline, section, id } = await sectionOf("8.3");
  const parts = partsOf(outline, section, new Map([["text.training", "培训{training.batches}。"]]));
  const both = new Set([id("training.batches"), id("training.people")]);
  expect(labelOf(parts, both).zh).toBe("培训＿＿、training.people");
});

it("calls fields by the largest parts that hold nothing else", async () => {
  const { outline, section, id } = await sectionOf("8.4");
  const parts = partsOf(outline, section, new Map());
  expect(parts[0]).toMatchObject({ label: { zh: "论坛" }, level: 0 });
  const called = (...keys: string[]) => labelOf(parts, new Set(keys.map(id))).zh;
  expect(called("forum.edition", "forum.dates", "forum.countries", "forum.theme")).toBe("论坛");
  expect(called("forum.theme", "forum.dates")).toBe("event.dates、event.theme");
});

it("cuts a long list of names short", () => {
  const parts = ["a", "b", "c", "d", "e"].map((id) => ({
    label: { zh: id, en: id },
    level: 0,
    fieldIds: [id],
  }));
  expect(labelOf(parts, new Set(["a", "b", "c", "d", "e"]))).toEqual({
    zh: "a、b、c等5项",
    en: "a, b, c and more (5 figures)",
  });
  expect(labelOf(parts, new Set(["a", "b", "c", "d"])).zh).toBe("a、b、c、d");
});

it("splits a sentence at its figures", () => {
  const figures = new Map([["a.b", { id: "1" }]]);
  expect(runsOf("办了{a.b}，{c.d}", figures)).toEqual([
    { text: "办了" },
    { fieldId: "1" },
    { text: "，" },
    { text: "＿＿" },
  ]);
});
