import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { openOtherProgram, type OtherProgram } from "@/lib/testing/other-program";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { approveFields, submitSection } from "./commands";

let report: SmallReport;
let submissionId: string;
let db: OtherProgram;
beforeEach(async () => {
  report = await openSmallReport();
  for (const key of ["training.batches", "training.people"]) {
    must(await saveField({ fieldId: report.fieldId(key), typed: "24", basedOn: 0 }, report.editor));
  }
  submissionId = must(await submitSection({ sectionId: report.sectionId }, report.editor)).id;
  db = await openOtherProgram();
});
afterEach(() => db.close());

function decide(key: string, verdict = "approved", decider = "reviewer") {
  const row = [submissionId, report.fieldId(key), verdict, decider, decider, new Date().toISOString()];
  return db.run(
    `INSERT INTO "Decision" ("submissionId", "fieldId", "verdict", "deciderId", "deciderName", "at") VALUES (?, ?, ?, ?, ?, ?)`,
    ...row,
  );
}

async function latestOf(key: string): Promise<string> {
  const [row] = await db.rows<{ latestId: string }>(
    `SELECT "latestId" FROM "Field" WHERE "id" = ?`,
    report.fieldId(key),
  );
  return row?.latestId ?? "";
}

describe("the database itself refuses", () => {
  it("a decision on a field that was not submitted", async () => {
    await expect(decide("forum.theme")).rejects.toThrow("nothing that awaits one");
  });

  it("a second decision on the same field", async () => {
    await decide("training.batches");
    await expect(decide("training.batches", "returned")).rejects.toThrow(/append-only|duplicate key/);
  });

  it("a decision by the author of a submitted revision, except a withdrawal", async () => {
    await expect(decide("training.batches", "approved", "editor")).rejects.toThrow("one's own");
    expect(await decide("training.batches", "withdrawn", "editor")).toBe(1);
  });

  it("a submission that is decided before all its fields are", async () => {
    await decide("training.batches");
    const finished = db.run(`UPDATE "Submission" SET "state" = 'approved' WHERE "id" = ?`, submissionId);
    await expect(finished).rejects.toThrow("await a decision");
  });

  it("a value in force that no reviewer approved", async () => {
    const force = async (key: string) =>
      db.run(`UPDATE "Field" SET "approvedId" = ? WHERE "id" = ?`, await latestOf(key), report.fieldId(key));
    await expect(force("training.people")).rejects.toThrow("no approval");
    const fields = [
      { fieldId: report.fieldId("training.batches"), revisionId: await latestOf("training.batches") },
    ];
    must(await approveFields({ submissionId, fields }, report.reviewer));
    expect(await force("training.batches")).toBe(1);
    await expect(force("training.people")).rejects.toThrow("no approval");
  });
});
