import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answerFinding } from "@/lib/entry/findings/answer-finding";
import { unboundId } from "@/lib/entry/findings/answers";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { type Checked, findingsAt, openCheckedReport } from "./checklist.test-data";
import { findCheckedReport } from "./find-checklist";
import { waiversOf } from "./waivers";

let small: SmallReport;
let report: Checked;
beforeAll(async () => {
  small = await openSmallReport();
});
beforeEach(async () => {
  report = await openCheckedReport(small);
});

const answer = async (key: string, findingId: string, reason: string) =>
  must(await answerFinding({ fieldId: report.fieldId(key), findingId, reason }, report.editor));

async function found() {
  const checked = await findCheckedReport(reader(), report.year);
  if (!checked) throw new Error("There is no report.");
  return waiversOf(checked);
}

async function partsThatDoNotAddUp(): Promise<string> {
  for (const [key, typed] of [
    ["total", "10批"],
    ["part", "3批"],
    ["other", "4批"],
  ] as const)
    await report.enter(key, typed);
  return (await findingsAt(report, "total"))[0]?.id ?? "";
}

describe("what was waived", () => {
  it("is an answered finding, with who answered and why, until a compared value changes", async () => {
    const findingId = await partsThatDoNotAddUp();
    expect((await found()).waivers).toEqual([]);
    await answer("total", findingId, "另有3批未分类");
    expect((await found()).waivers).toMatchObject([
      { key: "total", section: "1", about: ["part", "other"], reason: "另有3批未分类", authorName: "editor" },
    ]);
    await report.enter("other", "5批");
    expect((await found()).waivers).toEqual([]);
  });

  it("is a number in a sentence that somebody said is no figure", async () => {
    await report.enter("text.words", "另设会场12个");
    expect((await found()).waivers).toEqual([]);
    await answer("text.words", unboundId("12个"), "仅为说明");
    const { waivers } = await found();
    expect(waivers).toMatchObject([{ key: "text.words", reason: "仅为说明" }]);
    expect(waivers[0]?.sentence.zh).toContain("12个");
  });
});

describe("a hint", () => {
  it("is a finding that blocks nothing, until it is answered; one that blocks is none", async () => {
    await partsThatDoNotAddUp();
    await report.enter("forum.edition", "第15届");
    await report.approve("2");
    report = await openCheckedReport(small);
    await report.enter("forum.edition", "第15届");
    const hints = async () => (await found()).hints.map(({ key, event }) => [key, event?.zh]);
    expect(await hints()).toEqual([["forum.edition", "论坛"]]);
    await answer("forum.edition", (await findingsAt(report, "forum.edition"))[0]?.id ?? "", "补办");
    expect(await hints()).toEqual([]);
  });
});
