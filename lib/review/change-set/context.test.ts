import { beforeEach, describe, expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { renameSection } from "@/lib/outline/editing/sections";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { approveSubmission, returnFields, withdrawSubmission } from "../commands";
import { findSubmission, submissionsIn } from "../repository";
import { enter, seen, submitted } from "../submitted.test-data";
import { changeSetOf } from "./change-set";
import { reviewContextOf, structureSince } from "./context";
import type { Run } from "./side-by-side";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
});

async function pageOf(submissionId: string) {
  const submission = await findSubmission(reader(), submissionId);
  const outline = await findOutline(reader(), report.year);
  if (!submission || !outline) throw new Error("There is no such submission.");
  const rows = changeSetOf(submission, await reviewContextOf(reader(), submission, outline));
  return { rows, structure: await structureSince(reader(), submission, outline) };
}

async function rowOf(submissionId: string, key: string) {
  const row = (await pageOf(submissionId)).rows.find((one) => one.key === key);
  if (!row) throw new Error(`${key} was not submitted.`);
  return row;
}

const shown = (runs: readonly Run[] | null) =>
  runs &&
  runs.map(({ text, mark }) => ({ same: text, removed: `-${text}-`, added: `+${text}+` })[mark]).join("");

const sentence = "举办培训{training.batches}，{training.people}。";

async function approved(typed: Record<string, string>) {
  const submissionId = await submitted(report, typed);
  must(await approveSubmission(await seenNow(submissionId), report.reviewer));
  return submissionId;
}

describe("a change set", () => {
  it("holds only what changed, in print order", async () => {
    await approved({ "text.training": sentence, "training.people": "1080人次", "training.batches": "24批" });
    const second = await submitted(report, { "training.batches": "25批", "text.training": `共${sentence}` });
    expect((await pageOf(second)).rows.map(({ key }) => key)).toEqual(["text.training", "training.batches"]);
  });

  it("compares submitted and approved values, with the figures of sentences as printed at the time", async () => {
    await approved({ "text.training": sentence, "training.people": "1080人次", "training.batches": "24批" });
    const second = await submitted(report, { "training.batches": "25批", "text.training": `共${sentence}` });
    const { approved: before, submitted: after } = await rowOf(second, "text.training");
    expect([shown(before), shown(after)]).toEqual([
      "举办培训-24批-，1080人次。",
      "+共+举办培训+25批+，1080人次。",
    ]);
    const batches = await rowOf(second, "training.batches");
    expect([shown(batches.approved), shown(batches.submitted), batches.description?.zh]).toEqual([
      "-24批-",
      "+25批+",
      "从24批改为25批，增加1批（+4.2%）",
    ]);
  });

  it("is shown as of its decision, whatever changed since", async () => {
    const first = await approved({
      "text.training": sentence,
      "training.people": "1080人次",
      "training.batches": "24批",
    });
    await approved({ "training.batches": "25批" });
    const row = await rowOf(first, "text.training");
    expect([row.approved, shown(row.submitted)]).toEqual([null, "举办培训24批，1080人次。"]);
    expect((await rowOf(first, "training.batches")).approved).toBeNull();
  });

  it("compares a sentence that was never approved with the last report's", async () => {
    await approved({ "text.training": sentence, "training.people": "1080人次", "training.batches": "24批" });
    const before = report.year;
    report = await openSmallReport();
    const first = await submitted(report, { "text.training": `全年${sentence}`, "training.batches": "26批" });
    const row = await rowOf(first, "text.training");
    expect(row.previous?.year).toBe(before);
    expect(shown(row.previous?.runs ?? null)).toBe("举办培训-24批-，-1080人次-。");
    expect(shown(row.submitted)).toBe("+全年+举办培训+26批+，+＿＿+。");
    expect((await rowOf(first, "training.batches")).previous).toMatchObject({
      change: { zh: `比${before}年增加2批（+8.3%）` },
    });
  });

  it("shows a change of the source alone, with the former source", async () => {
    await approved({ "training.batches": "24批" });
    const fieldId = report.fieldId("training.batches");
    must(
      await saveField({ fieldId, typed: "24批", source: "统计表", page: "12", basedOn: 1 }, report.editor),
    );
    const row = await rowOf(await submitted(report, {}), "training.batches");
    expect(row).toMatchObject({
      description: null,
      source: { source: "统计表", page: "12" },
      formerSource: { source: "" },
    });
  });

  it("shows an earlier return until the field is approved", async () => {
    const first = await submitted(report, { "training.batches": "24批", "training.people": "1080人次" });
    const fields = await seen(first, "training.batches", "training.people");
    must(await returnFields({ submissionId: first, fields, reason: "请附统计表" }, report.reviewer));
    await enter(report, { "training.batches": "25批" });
    const second = await submitted(report, {});
    const returned = { by: "reviewer", reason: "请附统计表" };
    expect(await rowOf(second, "training.batches")).toMatchObject({
      returned: { ...returned, printed: "24批" },
      isReturnedAsIs: false,
    });
    expect(await rowOf(second, "training.people")).toMatchObject({ returned, isReturnedAsIs: true });
    must(await approveSubmission(await seenNow(second), report.reviewer));
    expect(
      (await rowOf(await submitted(report, { "training.batches": "26批" }), "training.batches")).returned,
    ).toBeNull();
  });
});

describe("changes to the structure", () => {
  const rename = (zh: string) =>
    renameSection(
      { year: report.year, sectionId: report.sectionId, title: { zh, en: zh } },
      report.administrator,
    );

  it("are listed since the section's last approval", async () => {
    must(await rename("科技培训"));
    await approved({ "training.batches": "24批" });
    must(await rename("培训与交流"));
    const second = await submitted(report, { "training.batches": "25批" });
    expect((await pageOf(second)).structure.map(({ sentence: { zh }, by }) => [zh, by])).toEqual([
      ["本节标题从“科技培训”改为“培训与交流”", "administrator"],
    ]);
  });

  it("are listed since the year was opened before the first approval", async () => {
    must(await rename("科技培训"));
    const first = await submitted(report, { "training.batches": "24批" });
    expect((await pageOf(first)).structure).toHaveLength(1);
  });
});

describe("the queue", () => {
  it("filters submissions by state and year", async () => {
    const first = await approved({ "training.batches": "24批" });
    const second = await submitted(report, { "training.batches": "25批" });
    const third = await submitted(report, { "training.people": "1080人次" });
    must(await withdrawSubmission({ submissionId: third }, report.editor));
    const inState = async (...states: ("submitted" | "approved" | "withdrawn")[]) =>
      (await submissionsIn(reader(), { states, year: report.year, limit: 9 })).map(({ id }) => id);
    expect(await inState("submitted")).toEqual([second]);
    expect(await inState("approved", "withdrawn")).toEqual([third, first]);
  });
});
