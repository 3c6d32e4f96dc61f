import { beforeEach, expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { setReportState } from "@/lib/outline/editing/report-state";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { approveSubmission, submitSection, withdrawSubmission } from "./commands";
import { seenNow } from "./seen-now";

const locked = { error: { code: "LOCKED" } };

let report: SmallReport;
const close = async () =>
  must(await setReportState({ year: report.year, state: "closed" }, report.administrator));
const submit = () => submitSection({ sectionId: report.sectionId }, report.editor);

beforeEach(async () => {
  report = await openSmallReport();
  const fieldId = report.fieldId("training.batches");
  must(await saveField({ fieldId, typed: "24批", basedOn: 0 }, report.editor));
});

it("a closed report takes no submission", async () => {
  await close();
  expect(await submit()).toMatchObject(locked);
});

it("what was under review before can be decided, but not withdrawn", async () => {
  const { id: submissionId } = must(await submit());
  await close();
  expect(await withdrawSubmission({ submissionId }, report.editor)).toMatchObject(locked);
  must(await approveSubmission(await seenNow(submissionId), report.reviewer));
});
