import { expect, it } from "vitest";
import { readValue } from "@/lib/figures/value";
import type { Grade } from "@/lib/outline/comparability";
import type { ReleasedFigure } from "../content/model";
import { releasedFigure, releasedReport, releasedSection } from "../content/released.test-data";
import { observationOf } from "./observation";

const note = { zh: "口径改变。", en: "Counted otherwise." };
const graded = (grades: Record<number, Grade>): ReleasedFigure["comparability"] =>
  Object.entries(grades).map(([year, grade]) => ({
    year: Number(year),
    grade,
    notes: [note],
    isDirect: true,
  }));

function rowOf(typed: string, more: Partial<ReleasedFigure>) {
  const read = readValue("quantity", typed);
  if (!read.ok || !read.value) throw new Error(`${typed} is not read.`);
  const figure = releasedFigure("batches", typed, { kind: "quantity", value: read.value, ...more });
  const report = releasedReport({
    figures: { batches: figure },
    sections: [releasedSection("8", ["batches"])],
  });
  return observationOf(report, "1.0", figure);
}

it.each<[string, string, Partial<ReleasedFigure>, string]>([
  ["of which nothing is said", "24批", {}, "A"],
  ["not comparable with the last value", "24批", { comparability: graded({ 2021: "not_comparable" }) }, "B"],
  ["comparable with reservation", "24批", { comparability: graded({ 2021: "with_reservation" }) }, "A"],
  [
    "after the first one after a break",
    "24批",
    { comparability: graded({ 2018: "not_comparable", 2021: "comparable" }) },
    "A",
  ],
  [
    "of a release made before, which tells of its breaks only",
    "24批",
    { indicator: { ...releasedFigure("b", "").indicator, breaks: [{ year: 2023, note }] } },
    "A",
  ],
  ["that is blank", "未统计", { comparability: graded({ 2021: "not_comparable" }) }, "L"],
  [
    "that is expected",
    "24批",
    {
      comparability: graded({ 2021: "not_comparable" }),
      period: { basis: "expected", start: null, end: null },
    },
    "F",
  ],
])("a value %s is exported with its status", (_case, typed, more, status) => {
  expect(rowOf(typed, more).obs_status).toBe(status);
});

it("is exported with how it compares with the last value, and why not", () => {
  expect(rowOf("24批", { comparability: graded({ 2021: "not_comparable" }) })).toMatchObject({
    comparability: "not_comparable",
    comparability_note: "口径改变。",
    comparability_note_en: "Counted otherwise.",
  });
  expect(rowOf("24批", { comparability: graded({ 2021: "comparable" }) })).toMatchObject({
    comparability: "comparable",
    comparability_note: "",
  });
});
