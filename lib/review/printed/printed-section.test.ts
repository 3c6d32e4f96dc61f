import { beforeEach, describe, expect, it } from "vitest";
import { revisionsById } from "@/lib/entry/repository";
import { reader } from "@/lib/platform/database";
import { findApprovedReport } from "@/lib/publication/releases/repository";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { approveSubmission, returnFields } from "../commands";
import { findSubmission } from "../repository";
import { seenNow } from "../seen-now";
import { enter, seen, submitted } from "../submitted.test-data";
import { draftsOf, printedSectionOf } from "./printed-section";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
});

async function printed(submissionId: string, hasDrafts = false) {
  const submission = await findSubmission(reader(), submissionId);
  const approved = await findApprovedReport(reader(), report.year);
  const drafts = hasDrafts && submission && approved ? draftsOf(approved, submission) : [];
  const newest = await revisionsById(
    reader(),
    drafts.flatMap(({ latestId }) => latestId ?? []),
  );
  const section = submission && approved && printedSectionOf(approved, submission, newest);
  if (!section) throw new Error("The section does not print.");
  const { figures, sentences } = section.release.report;
  const values = Object.entries(figures).map(([key, figure]) => [key, figure.printed]);
  return { ...section, figures: Object.fromEntries(values) as Record<string, string>, sentences };
}

const sentence = "举办培训{training.batches}，{training.people}。";

describe("the section of a submission as it will print", () => {
  it("has what is approved and what is submitted, and no draft", async () => {
    const first = await submitted(report, { "training.people": "1080人次", "training.batches": "24批" });
    must(await approveSubmission(await seenNow(first), report.reviewer));
    const second = await submitted(report, { "training.batches": "25批", "text.training": sentence });
    await enter(report, { "training.people": "9999人次" });
    const { figures, sentences, keys, sentenceOf } = await printed(second);
    expect(figures).toMatchObject({ "training.batches": "25批", "training.people": "1080人次" });
    expect(sentences).toEqual({ "text.training": sentence });
    expect([...keys].toSorted()).toEqual(["text.training", "training.batches", "training.people"]);
    expect(sentenceOf.get("training.people")).toBe("text.training");
  });

  it("shows a sentence that is not approved for the sake of its figures", async () => {
    const first = await submitted(report, { "training.batches": "24批", "text.training": sentence });
    const figure = { submissionId: first, fields: await seen(first, "training.batches"), reason: "请核对" };
    must(await returnFields(figure, report.reviewer));
    const second = await submitted(report, { "training.batches": "25批" });
    expect((await printed(second)).keys.has("training.batches")).toBe(false);
    const { sentences, drafts, keys } = await printed(second, true);
    expect(sentences).toEqual({ "text.training": sentence });
    expect([...drafts]).toEqual(["text.training"]);
    expect(keys.has("training.batches")).toBe(true);
  });

  it("leaves out what was never approved, and what is emptied", async () => {
    const first = await submitted(report, { "training.batches": "24批", "text.training": sentence });
    must(await approveSubmission(await seenNow(first), report.reviewer));
    const second = await submitted(report, { "training.batches": "" });
    const { figures, keys } = await printed(second);
    expect(figures).toEqual({});
    // Its sentence still prints, with a gap.
    expect(keys.has("training.batches")).toBe(true);
  });
});
