import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import {
  approveFields,
  approveSubmission,
  returnFields,
  returnSubmission,
  withdrawSubmission,
} from "./commands";
import { findSubmission } from "./repository";
import { enter, inForce, seen, submitted, verdicts } from "./submitted.test-data";
import { seenNow } from "./seen-now";

let report: SmallReport;
let submissionId: string;
beforeEach(async () => {
  report = await openSmallReport();
  submissionId = await submitted(report, {
    "text.training": "举办培训{training.batches}",
    "training.batches": "24批",
    "training.people": "1080人次",
  });
});

const conflict = { ok: false, error: { code: "CONFLICT" } };

describe("a decision on some of the fields", () => {
  it("puts them in force at once and leaves the rest under review", async () => {
    const fields = await seen(submissionId, "training.batches");
    expect(must(await approveFields({ submissionId, fields }, report.reviewer)).outcome).toBeNull();
    expect(await inForce(report)).toEqual(["training.batches"]);
    expect(await verdicts(submissionId)).toEqual({
      state: "submitted",
      "text.training": null,
      "training.batches": "approved",
      "training.people": null,
    });
  });

  it("returns the submission with the reason of a returned field, once the last field is decided", async () => {
    const people = await seen(submissionId, "training.people");
    must(await returnFields({ submissionId, fields: people, reason: "请附统计表" }, report.reviewer));
    expect(must(await approveSubmission(await seenNow(submissionId), report.otherReviewer)).outcome).toBe(
      "returned",
    );
    expect(await inForce(report)).toEqual(["text.training", "training.batches"]);
    expect(await findSubmission(reader(), submissionId)).toMatchObject({
      state: "returned",
      reason: "请附统计表",
      deciderName: "reviewer",
    });
  });

  it("needs a reason to return, and a field to decide on", async () => {
    const fields = await seen(submissionId, "training.people");
    const invalid = { ok: false, error: { code: "INVALID" } };
    expect(await returnFields({ submissionId, fields, reason: " " }, report.reviewer)).toMatchObject(invalid);
    expect(await approveFields({ submissionId, fields: [] }, report.reviewer)).toMatchObject(invalid);
  });

  it("is recorded with its revisions and the outcome of the submission", async () => {
    const fields = await seen(submissionId, "training.people");
    must(await returnFields({ submissionId, fields, reason: "请附统计表" }, report.reviewer));
    must(await approveSubmission(await seenNow(submissionId), report.reviewer));
    const recorded = (await chainEntries(reader()))
      .filter(({ subject }) => subject === `submission:${submissionId}`)
      .slice(1)
      .map(({ type, to, reason }) => ({ type, reason, ...(JSON.parse(to ?? "{}") as object) }));
    const of = (...keys: string[]) =>
      keys.map((key) => ({ key, number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string }));
    expect(recorded).toEqual([
      {
        type: "submission.returned",
        reason: "请附统计表",
        section: "8.3",
        fields: of("training.people"),
        outcome: null,
      },
      {
        type: "submission.approved",
        reason: null,
        section: "8.3",
        fields: of("text.training", "training.batches"),
        outcome: "returned",
      },
    ]);
  });
});

describe("an approval is only for the revision that was seen", () => {
  it("not for another revision of the field", async () => {
    const [batches, people] = await seen(submissionId, "training.batches", "training.people");
    const fields = [batches!, { ...people!, revisionId: batches!.revisionId }];
    expect(await approveFields({ submissionId, fields }, report.reviewer)).toMatchObject(conflict);
    expect(await inForce(report)).toEqual([]);
  });

  it("not for a field that was not submitted", async () => {
    const fields = [{ fieldId: report.fieldId("forum.theme"), revisionId: "any" }];
    expect(await approveFields({ submissionId, fields }, report.reviewer)).toMatchObject(conflict);
  });

  it.each(["approveFields", "approveSubmission", "returnFields"] as const)(
    "%s changes nothing at all when one of the fields was edited meanwhile",
    async (how) => {
      const fields = await seen(submissionId);
      await enter(report, { "training.batches": "25批" });
      const reason = "口径不对";
      const result = await { approveFields, approveSubmission, returnFields }[how](
        { submissionId, fields, reason },
        report.reviewer,
      );
      expect(result).toMatchObject(conflict);
      expect(result.ok ? "" : result.error.sentence.zh).toContain("editor撤出送审");
      expect(await verdicts(submissionId)).toMatchObject({ "text.training": null, "training.people": null });
    },
  );

  it("not for a whole submission of which fewer fields were seen", async () => {
    const fields = await seen(submissionId, "training.batches");
    expect(await approveSubmission({ submissionId, fields }, report.reviewer)).toMatchObject(conflict);
    expect(await inForce(report)).toEqual([]);
  });
});

describe("a decision on a whole submission", () => {
  it.each(["approveSubmission", "returnSubmission"] as const)("by %s says what was seen", async (how) => {
    const blind = { submissionId, reason: "请核对" } as never;
    const result = await { approveSubmission, returnSubmission }[how](blind, report.reviewer);
    expect(result).toMatchObject({ error: { code: "INVALID" } });
  });
});

describe("two reviewers at once", () => {
  it("decide each field once; the second decides nothing and learns who was first", async () => {
    const fields = await seen(submissionId, "training.batches");
    const both = await seen(submissionId, "training.batches", "training.people");
    const results = await Promise.all([
      approveFields({ submissionId, fields }, report.reviewer),
      returnFields({ submissionId, fields: both, reason: "口径不对" }, report.otherReviewer),
    ]);
    expect(results).toMatchObject([{ ok: true }, conflict]);
    const second = results[1];
    expect(second?.ok ? "" : second?.error.sentence).toEqual({
      zh: "此项已由reviewer批准。您的操作没有生效，也没有改变任何内容；请刷新页面查看。",
      en: "This was already approved by reviewer. Your action had no effect and changed nothing; reload the page to see.",
    });
    expect(await verdicts(submissionId)).toMatchObject({
      "training.batches": "approved",
      "training.people": null,
    });
  });

  it("may share the work", async () => {
    const [one, other] = [
      await seen(submissionId, "training.batches"),
      await seen(submissionId, "training.people"),
    ];
    const results = await Promise.all([
      approveFields({ submissionId, fields: one }, report.reviewer),
      approveFields({ submissionId, fields: other }, report.otherReviewer),
    ]);
    expect(results).toMatchObject([{ ok: true }, { ok: true }]);
  });

  it("and an editor who withdraws: only one of them succeeds", async () => {
    const all = await seenNow(submissionId);
    const results = await Promise.all([
      withdrawSubmission({ submissionId }, report.editor),
      approveSubmission(all, report.reviewer),
    ]);
    expect(results).toMatchObject([{ ok: true }, conflict]);
    expect(await inForce(report)).toEqual([]);
  });
});

describe("withdrawing", () => {
  it("withdraws the undecided fields and leaves the rest in force", async () => {
    const fields = await seen(submissionId, "training.batches");
    must(await approveFields({ submissionId, fields }, report.reviewer));
    expect(must(await withdrawSubmission({ submissionId }, report.editor)).outcome).toBe("approved");
    expect(await inForce(report)).toEqual(["training.batches"]);
    const again = await returnSubmission(
      { ...(await seenNow(submissionId)), reason: "迟了" },
      report.reviewer,
    );
    expect(again).toMatchObject(conflict);
  });
});
