import { beforeEach, describe, expect, it } from "vitest";
import { unboundId } from "@/lib/entry/findings/answers";
import { addComment, resolveComment } from "@/lib/entry/comments/commands";
import { answerFinding } from "@/lib/entry/findings/answer-finding";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import {
  approveSubmission,
  approveWithoutWarnings,
  returnSubmission,
  submitSection,
  withdrawSubmission,
} from "./commands";
import { findStoredWarnings } from "./stored-warnings";
import { findSubmission } from "./repository";
import { enter, inForce, seen, submitted } from "./submitted.test-data";
import { isWithoutWarnings } from "./warnings";
import { seenNow } from "./seen-now";

// Each report follows the one of the year before, and the checks question a value that equals last year's.
let value = 200;
const next = () => (value += 1);

let report: SmallReport;
let submissionId: string;
beforeEach(async () => {
  report = await openSmallReport();
  submissionId = await submitted(report, {
    "text.training": "举办培训{training.batches}",
    "training.batches": `${next()}批`,
    "training.people": `${next()}人次`,
  });
});

const conflict = { ok: false, error: { code: "CONFLICT" } };

describe("approving all without warnings", () => {
  const clean = async () => {
    const submission = await findSubmission(reader(), submissionId);
    const weights = await findStoredWarnings(submission ? [submission] : []);
    const those =
      submission?.fields.filter(({ revision }) => isWithoutWarnings(weights.get(revision.id)!)) ?? [];
    return those.map(({ key }) => key);
  };

  it("leaves out a field with an open comment until it is resolved", async () => {
    const fieldId = report.fieldId("training.batches");
    const [remark] = must(await addComment({ fieldId, replyToId: null, body: "请核对" }, report.reviewer));
    expect(await clean()).toEqual(["text.training", "training.people"]);
    must(await resolveComment({ commentId: remark!.id }, report.editor));
    expect(await clean()).toEqual(["text.training", "training.batches", "training.people"]);
  });

  it("leaves out a sentence that would print a blank, and the figure where the sentence is not submitted", async () => {
    await enter(report, { "training.batches": "待报" });
    const { id } = must(await submitSection({ sectionId: report.sectionId }, report.editor));
    expect(await clean()).not.toContain("text.training");
    submissionId = id;
    expect(await clean()).toEqual([]);
  });

  it("leaves out a field with an answered finding, whose answer a person must read", async () => {
    must(await approveSubmission(await seenNow(submissionId), report.reviewer));
    report = await openSmallReport();
    await enter(report, { "training.batches": "2400批", "training.people": `${next()}人次` });
    const refused = await submitSection({ sectionId: report.sectionId }, report.editor);
    const open = refused.ok ? [] : (refused.error.detail as { id: string; key: string }[]);
    expect(open.map(({ key }) => key)).toEqual(["training.batches"]);
    for (const { id, key } of open) {
      const answer = { fieldId: report.fieldId(key), findingId: id, reason: "新增线上班" };
      must(await answerFinding(answer, report.editor));
    }
    submissionId = await submitted(report, {});
    expect(await clean()).toEqual(["training.people"]);
  });

  it("leaves out a negative count, which is asked about without a report to compare with", async () => {
    must(await withdrawSubmission({ submissionId }, report.editor));
    await enter(report, { "training.batches": "-5批" });
    const refused = await submitSection({ sectionId: report.sectionId }, report.editor);
    const open = refused.ok ? [] : (refused.error.detail as { id: string; key: string }[]);
    expect(open.map(({ id }) => id.split(":")[0])).toContain("sign");
    for (const { id, key } of open)
      must(
        await answerFinding(
          { fieldId: report.fieldId(key), findingId: id, reason: "冲减上年" },
          report.editor,
        ),
      );
    submissionId = await submitted(report, {});
    expect(await clean()).toEqual(["text.training", "training.people"]);
  });

  it("leaves out a sentence with an unbound number, even with a reason", async () => {
    must(await withdrawSubmission({ submissionId }, report.editor));
    await enter(report, { "text.training": "举办培训{training.batches}，为期3天" });
    const fieldId = report.fieldId("text.training");
    must(await answerFinding({ fieldId, findingId: unboundId("3天"), reason: "课程说明" }, report.editor));
    submissionId = await submitted(report, {});
    expect(await clean()).toEqual(["training.batches", "training.people"]);
  });

  it("refuses the whole when a warning came up since the page was opened", async () => {
    const fields = await seen(submissionId);
    const remark = { fieldId: report.fieldId("training.people"), replyToId: null, body: "请核对" };
    must(await addComment(remark, report.otherReviewer));
    expect(await approveWithoutWarnings({ submissionId, fields }, report.reviewer)).toMatchObject(conflict);
    expect(await inForce(report)).toEqual([]);
    const clear = await seen(submissionId, "text.training", "training.batches");
    must(await approveWithoutWarnings({ submissionId, fields: clear }, report.reviewer));
    expect(await inForce(report)).toEqual(["text.training", "training.batches"]);
  });

  it("leaves out a returned field that is submitted again unchanged", async () => {
    must(await returnSubmission({ ...(await seenNow(submissionId)), reason: "请附统计表" }, report.reviewer));
    await enter(report, { "training.people": `${next()}人次` });
    submissionId = await submitted(report, {});
    expect(await clean()).toEqual(["training.people"]);
  });
});
