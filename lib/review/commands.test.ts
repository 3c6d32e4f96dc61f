import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import { saveField } from "@/lib/entry/saving/commands";
import { findOutline } from "@/lib/outline/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { approveSubmission, returnSubmission, submitSection, withdrawSubmission } from "./commands";
import { seenNow } from "./seen-now";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
});

async function save(typed: string, basedOn: number, as: Actor = report.editor) {
  must(await saveField({ fieldId: report.fieldId("training.batches"), typed, basedOn }, as));
}

async function submit(as: Actor = report.editor): Promise<string> {
  return must(await submitSection({ sectionId: report.sectionId }, as)).id;
}

async function batches() {
  const outline = await findOutline(reader(), report.year);
  return outline?.fields.find((field) => field.key === "training.batches");
}

describe("a submission", () => {
  it("puts its revision in force when it is approved", async () => {
    await save("24批", 0);
    const submissionId = await submit();
    must(await approveSubmission(await seenNow(submissionId), report.reviewer));
    const field = await batches();
    expect(field?.approvedId).toBe(field?.latestId);
  });

  it("is returned with a reason, corrected and submitted again", async () => {
    await save("24批", 0);
    const first = await submit();
    must(await returnSubmission({ ...(await seenNow(first)), reason: "请核对培训批次" }, report.reviewer));
    expect((await batches())?.approvedId).toBeNull();
    await save("25批", 1);
    must(await approveSubmission(await seenNow(await submit()), report.reviewer));
    expect((await batches())?.version).toBe(2);
    const entries = (await chainEntries(reader())).filter((entry) => entry.subject === `submission:${first}`);
    expect(entries.map(({ type, reason }) => [type, reason])).toEqual([
      ["submission.submitted", null],
      ["submission.returned", "请核对培训批次"],
    ]);
  });

  it("cannot be returned without a reason", async () => {
    await save("24批", 0);
    const result = await returnSubmission(
      { ...(await seenNow(await submit())), reason: "  " },
      report.reviewer,
    );
    expect(result).toMatchObject({ ok: false, error: { code: "INVALID" } });
  });

  it("cannot be empty, nor submitted twice", async () => {
    const send = () => submitSection({ sectionId: report.sectionId }, report.editor);
    expect(await send()).toMatchObject({ ok: false, error: { code: "NOTHING_TO_DO" } });
    await save("24批", 0);
    const [one, other] = await Promise.all([send(), send()]);
    expect([one.ok, other.ok].toSorted()).toEqual([false, true]);
  });

  it("is withdrawn by its editors, and its fields are open again", async () => {
    await save("24批", 0);
    must(await withdrawSubmission({ submissionId: await submit() }, report.editor));
    await save("25批", 1);
    expect((await batches())?.version).toBe(2);
  });
});
