import { expect, it } from "vitest";
import { reader } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { saveField } from "../saving/commands";
import { findReportInputOfFields } from "./check-repository";

const enter = async (report: SmallReport, key: string, typed: string) =>
  must(await saveField({ fieldId: report.fieldId(key), typed, basedOn: 0 }, report.editor));

it("reads earlier values of the figures that are checked, not of those that a sentence only prints", async () => {
  const before = await openSmallReport();
  await enter(before, "training.batches", "20批");
  const { id } = must(await submitSection({ sectionId: before.sectionId }, before.editor));
  must(await approveSubmission(await seenNow(id), before.reviewer));
  const report = await openSmallReport();
  await enter(report, "training.batches", "24批");
  await enter(report, "text.training", "培训{training.batches}");
  const { reportId } = await reader().field.findUniqueOrThrow({
    where: { id: report.fieldId("training.batches") },
  });
  const inputOf = (key: string) =>
    findReportInputOfFields(reader(), { id: reportId, year: report.year }, [key]);
  const field = { key: "training.batches", printed: "24批" };
  expect(await inputOf("training.batches")).toMatchObject({
    fields: [{ ...field, previous: { printed: "20批" } }],
    sentences: [{ key: "text.training" }],
  });
  expect(await inputOf("text.training")).toMatchObject({
    fields: [{ ...field, previous: null }],
    sentences: [{ key: "text.training" }],
  });
});
