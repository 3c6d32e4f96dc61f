import { describe, expect, it } from "vitest";
import { must } from "@/lib/testing/small-report";
import { outlineSchema } from "../schema";
import { carriedWordings, nextYearOf } from "../opening/next-year";
import { codeOf, events, newestEvent, openEdited } from "./edit.test-data";
import { addField, placeField } from "./fields";
import { addSection, moveSection, renumberSection } from "./sections";
import { addSummary } from "./summary";

async function withSummary() {
  const report = await openEdited();
  must(await addSummary({ year: report.year }, report.administrator));
  const summary = await report.section("0");
  return { ...report, summary };
}

describe("a release summary", () => {
  it("stands before the chapters, with places for seven points in either language and for charts", async () => {
    const before = await events();
    const { outline, summary, places } = await withSummary();
    const { sections, fields } = await outline();
    expect(sections.map(({ number, role }) => [number, role])).toEqual([
      ["0", "summary"],
      ["8.3", null],
      ["8.4", null],
    ]);
    expect(summary.topic.code).toBe("release-summary");
    expect(summary.blocks.map(({ kind, language }) => [kind, language])).toEqual([
      ["prose", null],
      ["prose", "en"],
      ["figures", null],
    ]);
    expect((await places("0")).map(({ length }) => length)).toEqual([7, 7, 0]);
    const required = fields.filter((field) => field.sectionId === summary.id && field.required);
    expect(required.map(({ key }) => key)).toEqual([
      "summary.point-1",
      "summary.point-2",
      "summary.point-3",
      "summary.point-1.en",
      "summary.point-2.en",
      "summary.point-3.en",
    ]);
    expect((await newestEvent()).type).toBe("block.added");
    expect(await events()).toBeGreaterThan(before + 17);
  });

  it("is one of a report, for administrators", async () => {
    const { year, administrator, editor } = await withSummary();
    expect(codeOf(await addSummary({ year }, administrator))).toBe("CONFLICT");
    expect(codeOf(await addSummary({ year }, editor))).toBe("FORBIDDEN");
  });

  it("keeps its place: chapters change places among themselves", async () => {
    const { year, administrator, summary, section, outline } = await withSummary();
    const { id } = must(
      await addSection(
        { year, number: "1", title: { zh: "总论", en: "Overview" }, topic: "training" },
        administrator,
      ),
    );
    expect(codeOf(await moveSection({ year, sectionId: id, direction: "up" }, administrator))).toBe(
      "NOTHING_TO_DO",
    );
    const itself = { year, sectionId: summary.id };
    expect(codeOf(await moveSection({ ...itself, direction: "down" }, administrator))).toBe("INVALID");
    expect(codeOf(await renumberSection({ ...itself, number: "9" }, administrator))).toBe("INVALID");
    const { id: forumId } = await section("8.4");
    must(await moveSection({ year, sectionId: forumId, direction: "up" }, administrator));
    expect((await outline()).sections[0]).toMatchObject({ number: "0", role: "summary" });
  });

  it("shows figures of the chapters and has none of its own", async () => {
    const { year, administrator, summary, places } = await withSummary();
    const own = { year, sectionId: summary.id, basis: "annual", required: false, label: null } as const;
    const charts = summary.blocks[2]?.id ?? "";
    const added = await addField({ ...own, indicator: "training.people", blockId: charts }, administrator);
    expect(codeOf(added)).toBe("INVALID");
    must(await placeField({ year, blockId: charts, key: "training.people" }, administrator));
    expect((await places("0"))[2]).toEqual(["training.people"]);
  });

  it("comes along to the next year with its charts, and its points are written anew", async () => {
    const { year, administrator, summary, outline } = await withSummary();
    const charts = summary.blocks[2]?.id ?? "";
    must(await placeField({ year, blockId: charts, key: "training.people" }, administrator));
    const next = outlineSchema.parse(nextYearOf(await outline(), year + 1));
    expect(next.sections[0]).toMatchObject({ number: "0", role: "summary" });
    expect(next.sections[0]?.blocks.map(({ language, items }) => [language, items.length])).toEqual([
      [undefined, 7],
      ["en", 7],
      [undefined, 1],
    ]);
    const wordings = new Map([
      ["summary.point-1", "培训{training.batches}。"],
      ["text.training", "举办{training.batches}。"],
    ]);
    const carried = carriedWordings(next, wordings);
    expect([...carried.wordings.keys()]).toEqual(["text.training"]);
    expect(carried.dropped).toEqual([]);
  });
});
