import { expect, it } from "vitest";
import { addSummary } from "@/lib/outline/editing/summary";
import { findOutline } from "@/lib/outline/repository";
import { summaryIn } from "@/lib/outline/summary-section";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { saveField } from "../saving/commands";
import { findEnteredInSection } from "./repository";
import { sectionFormOf } from "./section-form";

it("offers every figure of the report for its points, with its event and in English", async () => {
  const report = await openSmallReport();
  must(await addSummary({ year: report.year }, report.administrator));
  const type = async (key: string, typed: string) =>
    must(await saveField({ fieldId: report.fieldId(key), typed, source: "年报", basedOn: 0 }, report.editor));
  await type("training.people", "超6万人次");
  await type("forum.edition", "第16届");
  const outline = await findOutline(reader(), report.year);
  const summary = outline && summaryIn(outline);
  if (!outline || !summary) throw new Error("There is no summary.");
  const entered = await findEnteredInSection(outline, summary);
  const form = sectionFormOf(outline, summary, entered, { personId: "", isEditable: true, published: null });
  expect(form.blocks.map(({ kind, language }) => [kind, language])).toEqual([
    ["prose", undefined],
    ["prose", "en"],
    ["figures", undefined],
  ]);
  const figures = Object.values(form.fields).filter(({ isWording }) => !isWording);
  expect(figures.map(({ key, name, english }) => [key, name.zh, english])).toEqual([
    ["training.batches", "training.batches", undefined],
    ["training.people", "training.people", "over 60,000 attendances"],
    ["forum.edition", "论坛event.edition", "16th"],
    ["forum.dates", "论坛event.dates", undefined],
    ["forum.countries", "论坛event.countries", undefined],
    ["forum.theme", "论坛event.theme", undefined],
  ]);
  expect(figures.every(({ section }) => section !== form.number)).toBe(true);
});
