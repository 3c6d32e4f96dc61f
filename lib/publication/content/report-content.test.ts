import { expect, it } from "vitest";
import type { Revision } from "@/lib/entry/model";
import { readValue } from "@/lib/figures/value";
import { outline2023 } from "@/lib/outline/outline.test-data";
import { englishOfFigure } from "./figure-english";
import { contentOf } from "./report-content";

const outline = outline2023();
const figure = outline.fields.find(({ kind, indicator }) => kind === "quantity" && indicator);
if (!figure?.indicator) throw new Error("There is no figure.");
const field = { ...figure, indicator: { ...figure.indicator, unit: "匣", unitInEnglish: null } };

/** Releases the figure as so many 匣, a unit that the office added; `unitNames` are what its units are called. */
function released(typed: string, unitNames: Record<string, string>) {
  const read = readValue("quantity", typed, { units: ["匣"] });
  if (!read.ok) throw new Error(`${typed} is not read.`);
  const revision = {
    id: "1",
    number: 1,
    hash: "",
    printed: typed,
    source: "",
    value: read.value,
  } as Revision;
  const { figures } = contentOf({
    outline: { ...outline, fields: [field] },
    approved: new Map([[field.id, { revision, approvedAt: "" }]]),
    earlierYears: () => [],
    englishNames: new Map(),
    unitNames: new Map(Object.entries(unitNames)),
  });
  return figures[field.key];
}

it("keeps what a unit of the office is called in English", () => {
  const named = released("20匣", { 匣: "volumes" });
  expect(named?.indicator.unitInEnglish).toEqual({ one: "volumes", many: "volumes" });
  expect(named && englishOfFigure(named)).toBe("20 volumes");
  expect(released("20匣", {})?.indicator).not.toHaveProperty("unitInEnglish");
});
