import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import { hideField, placeField } from "@/lib/outline/editing/fields";
import { hideSection } from "@/lib/outline/editing/sections";
import { findOutline, findVisibleOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { revisionsOfField } from "../repository";
import { saveField } from "../saving/commands";
import { openNextYear } from "./open-next-year";

let report: SmallReport;
let year: number;
beforeEach(async () => {
  report = await openSmallReport();
  year = report.year + 100;
  await type("training.batches", "24批");
  await type("text.training", "培训{training.batches}。");
  await type("text.training", "全年培训{training.batches}。", 1);
});

async function type(key: string, typed: string, basedOn = 0): Promise<void> {
  must(await saveField({ fieldId: report.fieldId(key), typed, source: "来源", basedOn }, report.editor));
}

const open = (more: object = {}, as = report.administrator) =>
  openNextYear({ from: report.year, year, ...more }, as);

async function opened() {
  const outline = await findOutline(reader(), year);
  if (!outline) throw new Error("It was not opened.");
  const field = (key: string) => outline.fields.find((one) => one.key === key);
  return { outline, field };
}

describe("opening a year", () => {
  it("carries over the newest wording of each sentence as a draft by the opener, and no figures", async () => {
    expect(must(await open()).sentences).toBe(1);
    const { outline, field } = await opened();
    expect(outline.fields).toHaveLength(7);
    const filled = outline.fields.filter((one) => one.latestId !== null);
    expect(filled.map(({ key }) => key)).toEqual(["text.training"]);
    expect(filled.every(({ approvedId }) => approvedId === null)).toBe(true);
    const revisions = await revisionsOfField(reader(), field("text.training")?.id ?? "");
    expect(revisions).toMatchObject([
      { number: 1, printed: "全年培训{training.batches}。", authorName: "administrator", source: "" },
    ]);
    expect(revisions[0]?.reason).toContain(String(report.year));
  });

  it("has the new year in its title and records whose outline it took", async () => {
    const { id } = must(await open());
    expect((await opened()).outline.title.zh).toBe(`${year}年度报告`);
    const entries = await chainEntries(reader());
    const event = entries.find((entry) => entry.subject === `report:${id}`);
    expect(JSON.parse(event?.to ?? "")).toMatchObject({ year, fields: 7, outlineFrom: report.year });
    const drafts = entries.filter(
      (entry) => entry.actionId === event?.actionId && entry.type === "field.revised",
    );
    expect(drafts.map(({ from, to }) => [from, (JSON.parse(to ?? "") as { key: string }).key])).toEqual([
      ["null", "text.training"],
    ]);
  });

  it("leaves out hidden parts and the sentences that refer to them, unless they are included", async () => {
    const place = { year: report.year, fieldId: report.fieldId("training.batches"), hidden: true };
    must(await hideField(place, report.administrator));
    must(await open());
    const { field } = await opened();
    expect(field("training.batches")).toBeUndefined();
    expect(field("text.training")).toMatchObject({ version: 0 });
    year += 50;
    must(await open({ include: { sections: [], fields: ["training.batches"] } }));
    expect((await opened()).field("training.batches")).toMatchObject({ hidden: false });
    expect((await opened()).field("text.training")).toMatchObject({ version: 1 });
  });

  it("carries over a field with two items as one field", async () => {
    const blockId = (await findOutline(reader(), report.year))?.sections[1]?.blocks[0]?.id ?? "";
    must(await placeField({ year: report.year, blockId, key: "training.batches" }, report.administrator));
    must(await open());
    const { outline, field } = await opened();
    const items = outline.sections[1]?.blocks[0]?.items;
    expect(items?.at(-1)?.fieldId).toBe(field("training.batches")?.id);
  });

  it.each([
    ["a source that was never opened", () => open({ from: 1950 }), "NOT_FOUND"],
    ["a year before its source", () => open({ year: report.year - 1 }), "INVALID"],
    ["the same year", () => open({ year: report.year }), "INVALID"],
    ["who is no administrator", () => open({}, report.editor), "FORBIDDEN"],
  ])("refuses %s", async (_, attempt, code) => {
    const before = (await chainEntries(reader())).length;
    const result = await attempt();
    expect(result.ok ? "OK" : result.error.code).toBe(code);
    expect((await chainEntries(reader())).length).toBe(before);
  });

  it("refuses to open a year twice", async () => {
    must(await open());
    expect(await open()).toMatchObject({ error: { code: "CONFLICT" } });
  });

  it("refuses when nothing would be carried over", async () => {
    for (const sectionId of [report.sectionId, report.forumSectionId])
      must(await hideSection({ year: report.year, sectionId, hidden: true }, report.administrator));
    expect(await open()).toMatchObject({ error: { code: "NOTHING_TO_DO" } });
  });
});

describe("what is hidden", () => {
  it("is not in the outline that is filled in and published", async () => {
    must(
      await hideSection(
        { year: report.year, sectionId: report.sectionId, hidden: true },
        report.administrator,
      ),
    );
    const visible = await findVisibleOutline(reader(), report.year);
    expect(visible?.sections.map(({ number }) => number)).toEqual(["8.4"]);
    expect(visible?.fields.map(({ key }) => key)).not.toContain("training.batches");
  });
});
