import { beforeEach, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import { setReportState } from "@/lib/outline/editing/report-state";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { saveField } from "../saving/commands";
import { answerFinding } from "./answer-finding";
import { unboundId } from "./answers";
import { answersOf } from "./answers-repository";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
  must(
    await saveField(
      { fieldId: fieldId(), typed: "培训{training.batches}，为期3天", basedOn: 0 },
      report.editor,
    ),
  );
});

const fieldId = () => report.fieldId("text.training");
const answer = async (reason: string, as: Actor = report.editor) =>
  must(await answerFinding({ fieldId: fieldId(), findingId: unboundId("3天"), reason }, as));
const reasons = async () =>
  (await answersOf(reader(), [fieldId()]))
    .get(fieldId())
    ?.map(({ authorName, reason }) => [authorName, reason]);

it("keeps an answer that is sent again once", async () => {
  const first = await answer("属实");
  const events = (await chainEntries(reader())).length;
  expect(await answer("属实")).toEqual(first);
  expect(await reasons()).toEqual([["editor", "属实"]]);
  expect(await chainEntries(reader())).toHaveLength(events);
});

it("keeps another answer, and the same one of another person", async () => {
  for (const [reason, as] of [
    ["属实", report.editor],
    ["属实", report.otherEditor],
    ["已核对", report.otherEditor],
  ] as const)
    await answer(reason, as);
  expect(await reasons()).toEqual([
    ["editor", "属实"],
    ["other editor", "属实"],
    ["other editor", "已核对"],
  ]);
});

it("keeps an answer for a number of a sentence that is not saved yet", async () => {
  const input = { fieldId: fieldId(), findingId: unboundId("4天"), reason: "课程说明" };
  expect(await answerFinding(input, report.editor)).toMatchObject({ ok: true });
});

it("keeps none for a number of a field that is no sentence", async () => {
  const input = { fieldId: report.fieldId("training.batches"), findingId: unboundId("4天"), reason: "属实" };
  expect(await answerFinding(input, report.editor)).toMatchObject({ error: { code: "CONFLICT" } });
});

it.each(["slip", unboundId("课程"), unboundId("共3天，4天"), "<img src=x>"])(
  "refuses an answer to what is not asked: %s",
  async (findingId) => {
    const input = { fieldId: fieldId(), findingId, reason: "属实" };
    expect(await answerFinding(input, report.editor)).toMatchObject({ error: { code: "CONFLICT" } });
    expect(await reasons()).toBeUndefined();
  },
);

it("refuses every answer while the report is closed", async () => {
  must(await setReportState({ year: report.year, state: "closed" }, report.administrator));
  const input = { fieldId: fieldId(), findingId: unboundId("3天"), reason: "属实" };
  expect(await answerFinding(input, report.editor)).toMatchObject({ error: { code: "LOCKED" } });
});
