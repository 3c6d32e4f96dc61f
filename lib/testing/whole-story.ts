import { vi } from "vitest";
import { attachFile } from "@/lib/entry/attachments/commands";
import { smallPdf } from "@/lib/entry/attachments/files.test-data";
import { addComment, resolveComment } from "@/lib/entry/comments/commands";
import { answerFinding } from "@/lib/entry/findings/answer-finding";
import { unboundId } from "@/lib/entry/findings/answers";
import { saveField } from "@/lib/entry/saving/commands";
import { withdrawRelease } from "@/lib/publication/releases/commands";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { recordEffects } from "@/lib/publication/releases/record-effects";
import { handIn, proposalOf } from "@/lib/intake/intake.test-data";
import { findOutline } from "@/lib/outline/repository";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import {
  approveSubmission,
  returnSubmission,
  submitSection,
  withdrawSubmission,
} from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "./small-report";

/** Creates a report with rows in every append-only table. */
export async function createReportWithHistory(): Promise<SmallReport> {
  const report = await openSmallReport();
  const { editor, reviewer, administrator, sectionId, year } = report;
  const fieldId = report.fieldId("training.batches");
  const ofSentence = { fieldId: report.fieldId("text.training") };
  const save = async (key: string, typed: string, basedOn = 0, more = {}) =>
    must(await saveField({ fieldId: report.fieldId(key), typed, basedOn, ...more }, editor));
  const submit = async () =>
    must(await submitSection({ sectionId, note: "请审", reasons: report.reasons }, editor)).id;

  const { id: attachmentId } = must(await attachFile({ name: "来源.pdf", data: smallPdf }, editor));
  const reportId = (await findOutline(reader(), year))?.id ?? "";
  const proposals = [proposalOf("24批"), proposalOf("1080人次")];
  must(await handIn({ name: "来件.txt", reportId, proposals, rejects: [1] }, editor));
  await save("text.training", "培训{training.batches}，为期3天");
  await save("training.people", "超6万人次", 0, {
    source: "年报",
    quotation: "超6万人次",
    page: "3",
    attachmentId,
  });
  await save("training.batches", "24批", 0, { source: "年报", link: "https://annals.test/", reason: "首次" });
  const [thread] = must(await addComment({ fieldId, replyToId: null, body: "请核对" }, reviewer));
  const replyToId = thread?.id ?? "";
  must(await addComment({ fieldId, replyToId, body: "已核对" }, editor));
  must(await resolveComment({ commentId: replyToId }, reviewer));
  must(await answerFinding({ ...ofSentence, findingId: unboundId("3天"), reason: "课程说明" }, editor));

  must(await returnSubmission({ ...(await seenNow(await submit())), reason: "请补来源" }, reviewer));
  must(await withdrawSubmission({ submissionId: await submit() }, editor));
  const submissionId = await submit();
  await save("training.batches", "25批", 1);
  must(await approveSubmission(await seenNow(submissionId), reviewer));
  must(await approveSubmission(await seenNow(await submit()), reviewer));
  must(await publishNow({ year, note: "" }, administrator));

  await save("training.batches", "26批", 2, { reason: "更正" });
  must(await approveSubmission(await seenNow(await submit()), reviewer));
  const correction = { year, note: "更正批次", reasonClass: "typing_error" } as const;
  const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
  const { id: releaseId } = must(await publishNow({ ...correction, embargoUntil }, administrator));
  must(await withdrawRelease({ releaseId, reason: "时间未定" }, administrator));
  must(await publishNow({ ...correction, embargoUntil }, administrator));
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(embargoUntil) });
  must(await recordEffects({}, system));
  vi.useRealTimers();
  return report;
}
