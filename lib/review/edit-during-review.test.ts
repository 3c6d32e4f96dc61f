import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import { saveField } from "@/lib/entry/saving/commands";
import { hideField } from "@/lib/outline/editing/fields";
import { removeField } from "@/lib/outline/editing/removals";
import { hideSection } from "@/lib/outline/editing/sections";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { approveSubmission, submitSection, withdrawSubmission } from "./commands";
import { findSubmission } from "./repository";
import { seenNow } from "./seen-now";

let report: SmallReport;
let submissionId: string;
beforeEach(async () => {
  report = await openSmallReport();
  await save("training.batches", "24批", 0);
  await save("training.people", "1080人次", 0);
  submissionId = must(await submitSection({ sectionId: report.sectionId }, report.editor)).id;
});

async function save(key: string, typed: string, basedOn: number) {
  must(await saveField({ fieldId: report.fieldId(key), typed, basedOn }, report.editor));
}

async function verdicts() {
  const submission = await findSubmission(reader(), submissionId);
  const decided = submission?.fields.map(({ key, decision }) => [key, decision?.verdict ?? null]);
  return { state: submission?.state, ...Object.fromEntries(decided ?? []) };
}

async function events(type: string) {
  const all = (await chainEntries(reader())).filter(
    (entry) => entry.subject === `submission:${submissionId}`,
  );
  return all
    .filter((entry) => entry.type === type)
    .map(({ to, actorName }) => ({ ...parsed(to), actorName }));
}

function parsed(json: string | null): Record<string, unknown> {
  return JSON.parse(json ?? "{}") as Record<string, unknown>;
}

describe("an edit during review", () => {
  it("withdraws the changed field and nothing else", async () => {
    await save("training.batches", "25批", 1);
    expect(await verdicts()).toEqual({
      state: "submitted",
      "training.batches": "withdrawn",
      "training.people": null,
    });
    const recorded = { section: "8.3", outcome: null, actorName: "editor" };
    const fields = [{ key: "training.batches", number: 1, hash: expect.any(String) as string }];
    expect(await events("submission.field_withdrawn")).toEqual([{ ...recorded, fields }]);
  });

  it("withdraws it once, however often it is changed", async () => {
    await save("training.batches", "25批", 1);
    await save("training.batches", "26批", 2);
    expect(await events("submission.field_withdrawn")).toHaveLength(1);
  });

  it("that saves the same again withdraws nothing", async () => {
    await save("training.batches", " 24 批", 1);
    expect(await verdicts()).toMatchObject({ "training.batches": null });
  });

  it("does not affect the revision that a reviewer then approves", async () => {
    await save("training.batches", "25批", 1);
    must(await approveSubmission(await seenNow(submissionId), report.reviewer));
    const fields = (await findOutline(reader(), report.year))?.fields ?? [];
    const [batches, people] = ["training.batches", "training.people"].map((key) =>
      fields.find((field) => field.key === key),
    );
    expect(batches?.approvedId).toBeNull();
    expect(people?.approvedId).toBe(people?.latestId);
    expect(await verdicts()).toMatchObject({ state: "approved", "training.batches": "withdrawn" });
  });

  it("of the last undecided field ends the submission", async () => {
    await save("training.batches", "25批", 1);
    await save("training.people", "1180人次", 1);
    expect(await verdicts()).toMatchObject({ state: "withdrawn" });
    expect(await events("submission.field_withdrawn")).toMatchObject([
      { outcome: null },
      { outcome: "withdrawn" },
    ]);
    expect(await withdrawSubmission({ submissionId }, report.editor)).toMatchObject({
      ok: false,
      error: { code: "CONFLICT" },
    });
  });

  it("can be submitted beside what is still in review", async () => {
    await save("training.batches", "25批", 1);
    const second = must(await submitSection({ sectionId: report.sectionId }, report.editor)).id;
    const submission = await findSubmission(reader(), second);
    expect(submission?.fields.map(({ key, revision }) => [key, revision.printed])).toEqual([
      ["training.batches", "25批"],
    ]);
  });
});

describe("the outline during review", () => {
  const hide = (hidden = true) => ({
    year: report.year,
    fieldId: report.fieldId("training.batches"),
    hidden,
  });

  it("does not hide a field under review, nor its section", async () => {
    const section = { year: report.year, sectionId: report.sectionId, hidden: true };
    for (const result of [
      await hideField(hide(), report.administrator),
      await hideSection(section, report.administrator),
      await removeField(hide(), report.administrator),
    ])
      expect(result).toMatchObject({ ok: false, error: { code: "LOCKED" } });
    const other = { ...section, sectionId: report.forumSectionId };
    expect((await hideSection(other, report.administrator)).ok).toBe(true);
  });

  it("lets it be hidden once it is decided, and shown again whenever", async () => {
    must(await withdrawSubmission({ submissionId }, report.editor));
    must(await hideField(hide(), report.administrator));
    must(await hideField(hide(false), report.administrator));
  });
});
