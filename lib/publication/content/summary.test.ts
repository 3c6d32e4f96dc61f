import { expect, it } from "vitest";
import { blockOf, fieldOf, outline2023, sectionOf } from "@/lib/outline/outline.test-data";
import type { Outline } from "@/lib/outline/model";
import type { Revision } from "@/lib/entry/model";
import type { ApprovedReport } from "./approved";
import { contentOf } from "./report-content";

const points = ["summary.point-1", "summary.point-1.en", "summary.point-2", "summary.point-2.en"];

/** A report with a release summary before its chapters: two points in either language and two charts. */
function withSummary(): Outline {
  const outline = outline2023();
  const section = sectionOf("0", {
    role: "summary",
    blocks: [
      blockOf("zh", ["summary.point-1", "summary.point-2"]),
      blockOf("en", ["summary.point-1.en", "summary.point-2.en"], { language: "en" }),
      blockOf("charts", ["people", "batches"], { kind: "figures" }),
    ],
  });
  const fields = points.map((key) => fieldOf({ key, sectionId: "section 0", indicator: null, kind: "text" }));
  return { ...outline, sections: [section, ...outline.sections], fields: [...outline.fields, ...fields] };
}

function approved(outline: Outline, texts: Record<string, string>): ApprovedReport {
  const revisionOf = (key: string, isWording: boolean): Revision => {
    const text = isWording ? (texts[key] ?? "句子") : "12批";
    const value = { kind: "text", text } as const;
    return { id: key, number: 1, hash: "", printed: text, source: "", value } as Revision;
  };
  const filled = outline.fields.filter(({ key }) => !points.includes(key) || texts[key] !== undefined);
  return {
    outline,
    approved: new Map(
      filled.map(({ id, key, indicator }) => [
        id,
        { revision: revisionOf(key, indicator === null), approvedAt: "2024-01-01T00:00:00.000Z" },
      ]),
    ),
    earlierYears: () => [],
    englishNames: new Map(),
    unitNames: new Map(),
  };
}

it("is the approved points in either language and the charts, outside of the chapters", () => {
  const all = { "summary.point-1": "培训{batches}。", "summary.point-1.en": "{batches} courses." };
  const content = contentOf(approved(withSummary(), all));
  expect(content.summary).toEqual({
    points: { zh: ["summary.point-1"], en: ["summary.point-1.en"] },
    charts: ["people", "batches"],
  });
  expect(content.sections.map(({ number }) => number)).toEqual(
    outline2023().sections.map(({ number }) => number),
  );
  expect(content.sentences["summary.point-1.en"]).toBe("{batches} courses.");
});

it("leaves the document as it was before, byte for byte, until a point is approved", () => {
  const before = JSON.stringify(contentOf(approved(outline2023(), {})));
  expect(JSON.stringify(contentOf(approved(withSummary(), {})))).toBe(before);
  expect(before).not.toContain("summary");
});
