import { beforeEach, describe, expect, it } from "vitest";
import { addComment } from "@/lib/entry/comments/commands";
import { answerFinding } from "@/lib/entry/findings/answer-finding";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { movedClock, movements } from "@/lib/testing/moved-clock";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import type { Moment } from "./record";
import { findRecord } from "./record-repository";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
});

const summaryOf = (moment: Moment) =>
  moment.kind === "answered" ? moment.reason : `${moment.kind} ${"number" in moment ? moment.number : ""}`;

async function recordOf(key: string): Promise<string[]> {
  const record = await findRecord(reader(), report.year, key);
  return record?.moments.map(summaryOf) ?? [];
}

describe.each(movements)("while the clock %s", (_, step) => {
  const later = movedClock(step);
  const saved = async (key: string, typed: string, basedOn: number) =>
    must(await later(saveField({ fieldId: report.fieldId(key), typed, basedOn }, report.editor)));
  const approved = async () => {
    const { sectionId, editor, reviewer } = report;
    const { id } = must(await later(submitSection({ sectionId, note: "" }, editor)));
    must(await later(approveSubmission(await seenNow(id), reviewer)));
  };
  const published = async () =>
    must(await later(publishNow({ year: report.year, note: "" }, report.administrator)));

  it("a record has the order in which things happened", async () => {
    const fieldId = report.fieldId("training.batches");
    const { findings } = await saved("training.batches", "-24批", 0);
    must(await later(addComment({ fieldId, replyToId: null, body: "请核对" }, report.reviewer)));
    for (const reason of ["口径未变", "已核对"])
      must(await later(answerFinding({ fieldId, findingId: findings[0]?.id ?? "", reason }, report.editor)));
    await approved();
    await saved("training.batches", "25批", 1);
    await approved();
    expect(await recordOf("training.batches")).toEqual([
      ...["decided 2", "submitted 2", "revised 2"],
      ...["decided 1", "submitted 1", "已核对", "口径未变", "commented ", "revised 1"],
    ]);
  });

  it("a release has the revision of a sentence that was published, not the same words written later", async () => {
    await saved("training.people", "1080人次", 0);
    await saved("training.batches", "24批", 0);
    await saved("text.training", "培训{training.batches}", 0);
    await approved();
    await published();
    await saved("text.training", "举办培训{training.batches}", 1);
    await saved("text.training", "培训{training.batches}", 2);
    expect(await recordOf("text.training")).toEqual([
      ...["revised 3", "revised 2", "released 1", "decided 1", "submitted 1", "revised 1"],
    ]);
  });
});
