import { beforeEach, describe, expect, it } from "vitest";
import type { Actor, Role } from "@/lib/platform/actor";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import {
  approveFields,
  approveSubmission,
  approveWithoutWarnings,
  returnFields,
  returnSubmission,
  submitSection,
} from "./commands";
import { hasOwnRevision } from "./policy";
import { enter, inForce, seen, submitted, verdicts } from "./submitted.test-data";
import { seenNow } from "./seen-now";

const commands = { approveFields, approveSubmission, approveWithoutWarnings, returnFields, returnSubmission };
const names = Object.keys(commands) as (keyof typeof commands)[];
const forbidden = { ok: false, error: { code: "FORBIDDEN" } };

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
});

function withRoles(actor: Actor, ...roles: Role[]): Actor {
  return { ...actor, roles };
}

async function press(how: keyof typeof commands, submissionId: string, as: Actor) {
  return commands[how]({ submissionId, fields: await seen(submissionId), reason: "理由" }, as);
}

describe("nobody decides on a revision of their own", () => {
  it.each(names)("%s, as an editor who is a reviewer too", async (how) => {
    const submissionId = await submitted(report, { "training.batches": "24批" }, report.everything);
    const both = withRoles(report.everything, "editor", "reviewer");
    expect(await press(how, submissionId, both)).toMatchObject(forbidden);
    expect(await verdicts(submissionId)).toMatchObject({ "training.batches": null });
  });

  it.each(names)("%s, as an administrator with all roles", async (how) => {
    const submissionId = await submitted(report, { "training.batches": "24批" }, report.everything);
    expect(await press(how, submissionId, report.everything)).toMatchObject(forbidden);
    expect(await inForce(report)).toEqual([]);
  });

  it.each(names)("%s, as somebody who became a reviewer after entering", async (how) => {
    const submissionId = await submitted(report, { "training.batches": "24批" }, report.editor);
    const promoted = withRoles(report.editor, "reviewer", "administrator");
    expect(await press(how, submissionId, promoted)).toMatchObject(forbidden);
  });

  it.each(names)("%s, though another person saved over it before it was submitted", async (how) => {
    await enter(report, { "training.batches": "24批" }, report.everything);
    const submissionId = await submitted(report, { "training.batches": "25批" }, report.editor);
    expect(await press(how, submissionId, report.everything)).toMatchObject(forbidden);
  });

  it.each(names)("%s, though another person submitted it", async (how) => {
    await enter(report, { "training.batches": "24批" }, report.everything);
    const { id } = must(await submitSection({ sectionId: report.sectionId }, report.editor));
    expect(await press(how, id, report.everything)).toMatchObject(forbidden);
  });

  it("not even on the other fields of the same submission", async () => {
    await enter(report, { "training.batches": "24批" }, report.everything);
    const submissionId = await submitted(report, { "training.people": "1080人次" }, report.editor);
    const fields = await seen(submissionId, "training.people");
    expect(await approveFields({ submissionId, fields }, report.everything)).toMatchObject(forbidden);
  });

  it("nor once another has decided their own field", async () => {
    await enter(report, { "training.batches": "24批" }, report.everything);
    const submissionId = await submitted(report, { "training.people": "1080人次" }, report.editor);
    const own = await seen(submissionId, "training.batches");
    must(await approveFields({ submissionId, fields: own }, report.reviewer));
    expect(await approveSubmission(await seenNow(submissionId), report.everything)).toMatchObject(forbidden);
  });
});

describe("a reviewer without a revision since the last approval may decide", () => {
  it("also when an approved revision before it was theirs", async () => {
    const first = await submitted(report, { "training.batches": "24批" }, report.everything);
    must(await approveSubmission(await seenNow(first), report.reviewer));
    const second = await submitted(report, { "training.batches": "25批" }, report.editor);
    expect((await approveSubmission(await seenNow(second), report.everything)).ok).toBe(true);
  });

  it("but not without being a reviewer", async () => {
    const submissionId = await submitted(report, { "training.batches": "24批" });
    for (const actor of [
      report.administrator,
      report.otherEditor,
      withRoles(report.everything, "editor", "administrator"),
    ])
      expect(await approveSubmission(await seenNow(submissionId), actor)).toMatchObject(forbidden);
  });

  it.each([
    ["nothing of theirs", [["a"], ["b"]], false],
    ["the only field", [["me"]], true],
    ["one field among several", [["a"], ["b", "me"], ["c"]], true],
    ["no field", [], false],
  ] as const)("as the rule says of a submission with %s", (_, authors, expected) => {
    const fields = authors.map((authorIds) => ({ authorIds: [...authorIds] }));
    const submission = { fields } as unknown as Parameters<typeof hasOwnRevision>[1];
    expect(hasOwnRevision({ ...report.reviewer, id: "me" }, submission)).toBe(expected);
  });
});
