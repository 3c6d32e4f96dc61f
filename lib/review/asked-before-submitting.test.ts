import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import { reader } from "@/lib/platform/database";
import { findPreview } from "@/lib/publication/releases/find-preview";
import { withdrawRelease } from "@/lib/publication/releases/commands";
import { findReasons } from "@/lib/publication/releases/find-reasons";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import {
  approveSubmission,
  returnFields,
  returnSubmission,
  submitSection,
  withdrawSubmission,
} from "./commands";
import { findSubmission } from "./repository";
import { seenNow } from "./seen-now";
import { enter, seen, submitted, verdicts } from "./submitted.test-data";
import type { SubmissionBlocker } from "./submission-blocker";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
});

type Extra = { note?: string; reasons?: { fieldId: string; reason: string }[]; leftOut?: string[] };

const submit = (extra: Extra = {}) => submitSection({ sectionId: report.sectionId, ...extra }, report.editor);
const ids = (...keys: string[]) => keys.map(report.fieldId);
const because = (reason: string, ...keys: string[]) => ids(...keys).map((fieldId) => ({ fieldId, reason }));

/** Returns what a submission still asks for, as pairs of kind and key. */
async function asked(extra: Extra = {}): Promise<[string, string][]> {
  const result = await submit(extra);
  if (result.ok || result.error.code !== "NOT_READY") return [];
  return (result.error.detail as SubmissionBlocker[]).map(({ kind, key }) => [kind, key]);
}

async function reasonsIn(submissionId: string) {
  const submission = await findSubmission(reader(), submissionId);
  return Object.fromEntries((submission?.fields ?? []).map(({ key, reason }) => [key, reason]));
}

describe("what was returned", () => {
  beforeEach(async () => {
    const id = await submitted(report, { "training.batches": "24批", "training.people": "1080人次" });
    must(await returnSubmission({ ...(await seenNow(id)), reason: "请核对" }, report.reviewer));
  });

  it("is not submitted again as it was, without a word", async () => {
    const result = await submit();
    expect(result).toMatchObject({ ok: false, error: { code: "NOT_READY" } });
    if (!result.ok) expect(result.error.sentence.zh).toContain("有2项退回之后没有改动");
    expect(await asked({ note: "  " })).toEqual([
      ["returned", "training.batches"],
      ["returned", "training.people"],
    ]);
  });

  it("is submitted again with an answer to the reviewer", async () => {
    const { id } = must(await submit({ note: "已与原表核对，无误" }));
    expect(await findSubmission(reader(), id)).toMatchObject({ note: "已与原表核对，无误" });
  });

  it("asks nothing of a field that was changed", async () => {
    await enter(report, { "training.batches": "25批" });
    expect(await asked()).toEqual([["returned", "training.people"]]);
    await enter(report, { "training.people": "1081人次" });
    expect(await submit()).toMatchObject({ ok: true });
  });

  it("may be left out and stays returned", async () => {
    await enter(report, { "training.batches": "25批" });
    const { id } = must(await submit({ leftOut: ids("training.people") }));
    expect(await verdicts(id)).toEqual({ state: "submitted", "training.batches": null });
    expect(await asked()).toEqual([["returned", "training.people"]]);
  });

  it("cannot all be left out", async () => {
    expect(await submit({ leftOut: ids("training.people", "training.batches") })).toMatchObject({
      error: { code: "NOTHING_TO_DO" },
    });
  });
});

describe("a change of a published year", () => {
  beforeEach(async () => {
    const id = await submitted(report, {
      "training.batches": "24批",
      "training.people": "1080人次",
      "text.training": "培训{training.batches}",
    });
    must(await approveSubmission(await seenNow(id), report.reviewer));
    must(await publishNow({ year: report.year, note: "" }, report.administrator));
    await enter(report, { "training.batches": "25批", "training.people": "1090人次" });
  });

  it("needs a reason each, and the same one may serve for several", async () => {
    const result = await submit();
    if (!result.ok) expect(result.error.sentence.zh).toContain("还有2处更正没有写明理由");
    expect(await asked({ reasons: because("统计表更正", "training.batches") })).toEqual([
      ["reason", "training.people"],
    ]);
    const { id } = must(
      await submit({ reasons: because("统计表更正", "training.batches", "training.people") }),
    );
    expect(await reasonsIn(id)).toEqual({
      "training.batches": "统计表更正",
      "training.people": "统计表更正",
    });
  });

  it("is recorded with its reason, and the list of changes shows it", async () => {
    const reasons = [...because("录入有误", "training.batches"), ...because("来源更正", "training.people")];
    const { id } = must(await submit({ reasons }));
    must(await approveSubmission(await seenNow(id), report.reviewer));
    const entry = (await chainEntries(reader())).find(
      ({ subject, type }) => subject === `submission:${id}` && type === "submission.submitted",
    );
    expect(JSON.parse(entry?.to ?? "")).toMatchObject({
      fields: [{ reason: "录入有误" }, { reason: "来源更正" }],
    });
    const preview = await findPreview(reader(), report.year, new Date());
    const shown = await findReasons(reader(), preview?.changes?.figures ?? []);
    expect(Object.fromEntries(shown)).toEqual({
      "training.batches": { reason: "录入有误", authorName: "editor" },
      "training.people": { reason: "来源更正", authorName: "editor" },
    });
  });

  it("keeps its reason when it is withdrawn or returned and submitted again", async () => {
    const reasons = because("统计表更正", "training.batches", "training.people");
    const { id } = must(await submit({ reasons }));
    must(await withdrawSubmission({ submissionId: id }, report.editor));
    const again = must(await submit()).id;
    must(
      await returnFields(
        { submissionId: again, fields: await seen(again, "training.batches"), reason: "再核" },
        report.reviewer,
      ),
    );
    const { id: last } = must(await submit({ note: "已核" }));
    expect(await reasonsIn(last)).toEqual({ "training.batches": "统计表更正" });
  });

  it("needs a new reason after another change", async () => {
    const reasons = because("统计表更正", "training.batches", "training.people");
    const { id } = must(await submit({ reasons }));
    must(await withdrawSubmission({ submissionId: id }, report.editor));
    await enter(report, { "training.people": "1091人次" });
    expect(await asked()).toEqual([["reason", "training.people"]]);
  });
});

it("asks for a reason once a release is scheduled, and no more when that is withdrawn", async () => {
  const first = await submitted(report, {
    "training.batches": "24批",
    "training.people": "1080人次",
    "text.training": "培训{training.batches}",
  });
  must(await approveSubmission(await seenNow(first), report.reviewer));
  const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
  const { id: releaseId } = must(
    await publishNow({ year: report.year, note: "", embargoUntil }, report.administrator),
  );
  await enter(report, { "training.batches": "25批" });
  expect(await asked()).toEqual([["reason", "training.batches"]]);
  must(await withdrawRelease({ releaseId, reason: "时间未定" }, report.administrator));
  expect(await submit()).toMatchObject({ ok: true });
});

it("asks for no reason before the year is published", async () => {
  await enter(report, { "training.batches": "24批" });
  const { id } = must(await submit());
  expect(await reasonsIn(id)).toEqual({ "training.batches": null });
});
