import { beforeEach, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { answerFinding } from "./answer-finding";
import { answersOf } from "./answers-repository";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
});

const fieldId = () => report.fieldId("training.batches");
const answer = async (reason: string, as: Actor = report.editor) =>
  must(await answerFinding({ fieldId: fieldId(), findingId: "slip", reason }, as));
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
