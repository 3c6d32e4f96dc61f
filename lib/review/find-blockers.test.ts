import { beforeEach, describe, expect, it } from "vitest";
import { unboundId } from "@/lib/entry/findings/answers";
import { answerFinding } from "@/lib/entry/findings/answer-finding";
import { saveField } from "@/lib/entry/saving/commands";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { submitSection } from "./commands";
import type { SubmissionBlocker } from "./submission-blocker";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
});

const words = "text.training";

async function save(key: string, typed: string, basedOn = 0) {
  must(await saveField({ fieldId: report.fieldId(key), typed, basedOn }, report.editor));
}

const submit = () => submitSection({ sectionId: report.sectionId }, report.editor);

describe("a sentence is not sent for review", () => {
  it("while a number in it is unbound; each is named with what to do", async () => {
    await save("training.batches", "24批");
    await save(words, "培训{training.batches}，参训500人次，为期3天");
    const result = await submit();
    expect(result).toMatchObject({ ok: false, error: { code: "NOT_READY" } });
    if (result.ok) return;
    expect(result.error.sentence.zh).toContain("还有2个数字没有对应的填报项");
    const blockers = result.error.detail as SubmissionBlocker[];
    expect(blockers.map(({ kind, key, id }) => [kind, key, id])).toEqual([
      ["number", words, unboundId("500人次")],
      ["number", words, unboundId("3天")],
    ]);
  });

  it("until each has a reason or is replaced by a figure", async () => {
    await save("training.batches", "24批");
    await save(words, "培训24批，为期3天");
    expect(await submit()).toMatchObject({ ok: false });
    await save(words, "培训{training.batches}，为期3天", 1);
    expect(await submit()).toMatchObject({ ok: false });
    const why = { fieldId: report.fieldId(words), findingId: unboundId("3天"), reason: "课程说明，不是数据" };
    must(await answerFinding(why, report.editor));
    expect(await submit()).toMatchObject({ ok: true });
  });

  it("except for numbers that are not figures", async () => {
    await save(words, "第16届论坛发布《三年计划》，进入世界500强的企业参会");
    expect(await submit()).toMatchObject({ ok: true });
  });
});
