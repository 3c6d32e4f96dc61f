import fc from "fast-check";
import { expect, it } from "vitest";
import {
  anyReleasedReport,
  releasedReport,
  releasedSection,
} from "@/lib/publication/content/released.test-data";
import { chaptersOf, isEmptySection } from "./released-sections";

const chaptersOfNumbers = (...numbers: string[]) =>
  chaptersOf(releasedReport({ sections: numbers.map((number) => releasedSection(number, [])) })).map(
    (sections) => sections.map(({ number }) => number),
  );

it.each([
  [
    ["8", "8.1", "8.4", "9"],
    [["8", "8.1", "8.4"], ["9"]],
  ],
  [
    ["4.2", "4.2.1", "4.3"],
    [["4.2", "4.2.1"], ["4.3"]],
  ],
  [
    ["8.1", "8"],
    [["8.1"], ["8"]],
  ],
  [[], []],
])("groups %j into the chapters %j", (numbers, chapters) => {
  expect(chaptersOfNumbers(...numbers)).toEqual(chapters);
});

it("keeps every section and their order", () => {
  fc.assert(
    fc.property(anyReleasedReport, (report) => {
      expect(chaptersOf(report).flat()).toEqual(report.sections);
    }),
  );
});

it("tells a section that has nothing to show from one that stands above others", () => {
  const report = releasedReport({ sections: ["8", "8.1"].map((number) => releasedSection(number, [])) });
  expect(report.sections.map((section) => isEmptySection(report, section))).toEqual([false, true]);
});
