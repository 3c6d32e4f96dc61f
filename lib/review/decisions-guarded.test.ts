import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { approveFields, submitSection } from "./commands";

let report: SmallReport;
let submissionId: string;
let db: Database.Database;
beforeEach(async () => {
  report = await openSmallReport();
  for (const key of ["training.batches", "training.people"]) {
    must(await saveField({ fieldId: report.fieldId(key), typed: "24", basedOn: 0 }, report.editor));
  }
  submissionId = must(await submitSection({ sectionId: report.sectionId }, report.editor)).id;
  db = new Database(databaseFile(env.DATABASE_URL));
});
afterEach(() => db.close());

function decide(key: string, verdict = "approved", decider = "reviewer") {
  const row = [submissionId, report.fieldId(key), verdict, decider, decider, new Date().toISOString()];
  return db
    .prepare(
      `INSERT INTO "Decision" ("submissionId", "fieldId", "verdict", "deciderId", "deciderName", "at") VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(row);
}

function latestOf(key: string): string {
  const row = db.prepare(`SELECT "latestId" FROM "Field" WHERE "id" = ?`).get(report.fieldId(key));
  return (row as { latestId: string }).latestId;
}

describe("the database itself refuses", () => {
  it("a decision on a field that was not submitted", () => {
    expect(() => decide("forum.theme")).toThrow("nothing that awaits one");
  });

  it("a second decision on the same field", () => {
    decide("training.batches");
    expect(() => decide("training.batches", "returned")).toThrow("append-only");
  });

  it("a decision by the author of a submitted revision, except a withdrawal", () => {
    expect(() => decide("training.batches", "approved", "editor")).toThrow("one's own");
    expect(decide("training.batches", "withdrawn", "editor").changes).toBe(1);
  });

  it("a submission that is decided before all its fields are", () => {
    decide("training.batches");
    const finish = () =>
      db.prepare(`UPDATE "Submission" SET "state" = 'approved' WHERE "id" = ?`).run(submissionId);
    expect(finish).toThrow("await a decision");
  });

  it("a value in force that no reviewer approved", async () => {
    const force = (key: string) =>
      db
        .prepare(`UPDATE "Field" SET "approvedId" = ? WHERE "id" = ?`)
        .run(latestOf(key), report.fieldId(key));
    expect(() => force("training.people")).toThrow("no approval");
    const fields = [
      { fieldId: report.fieldId("training.batches"), revisionId: latestOf("training.batches") },
    ];
    must(await approveFields({ submissionId, fields }, report.reviewer));
    expect(force("training.batches").changes).toBe(1);
    expect(() => force("training.people")).toThrow("no approval");
  });
});
