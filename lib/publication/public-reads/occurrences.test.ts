import { expect, it } from "vitest";
import type { ReleasedReport, ReleasedSection } from "@/lib/publication/content/model";
import { occurrencesOf } from "./occurrences";

const section = (number: string, lead: string | null, fields: string[]): ReleasedSection => ({
  number,
  title: { zh: number, en: number },
  topic: { code: "topic", name: { zh: "主题", en: "Topic" } },
  lead,
  blocks: [
    {
      kind: "prose",
      heading: null,
      series: null,
      edition: null,
      items: fields.map((field) => ({ level: 0, label: null, field })),
    },
  ],
});

const report: ReleasedReport = {
  year: 2023,
  title: { zh: "报告", en: "Report" },
  sections: [
    section("8", "lead", []),
    section("8.3", null, ["text.training", "text.other", "training.people"]),
  ],
  figures: {},
  sentences: {
    lead: "培训{training.people}。",
    "text.training": "培训{training.batches}、{training.people}。",
    "text.other": "另有{training.people-online}。",
  },
};

it("finds a figure in leads, sentences and rows, in print order", () => {
  const found = occurrencesOf(report, "training.people");
  expect(found.map(({ section: { number }, wording }) => [number, wording])).toEqual([
    ["8", "培训{training.people}。"],
    ["8.3", "培训{training.batches}、{training.people}。"],
    ["8.3", null],
  ]);
});

it("finds nothing for a figure that is printed nowhere", () => {
  expect(occurrencesOf(report, "training")).toEqual([]);
});
