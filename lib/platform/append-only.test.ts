import Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { saveField } from "@/lib/entry/commands";
import { publishRelease } from "@/lib/publication/commands";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { databaseFile } from "./database-file";
import { env } from "./env";

const tables = ["Revision", "SubmissionItem", "Decision", "Release", "Observation", "AuditEvent"];
let db: Database.Database;

beforeAll(async () => {
  const report = await openSmallReport();
  const typed = {
    "text.training": "培训{training.batches}",
    "training.batches": "24批",
    "training.people": "1080人次",
  };
  for (const [key, text] of Object.entries(typed)) {
    must(await saveField({ fieldId: report.fieldId(key), typed: text, basedOn: 0 }, report.editor));
  }
  const { id } = must(await submitSection({ sectionId: report.sectionId }, report.editor));
  must(await approveSubmission({ submissionId: id }, report.reviewer));
  must(await publishRelease({ year: report.year, note: "" }, report.administrator));
  db = new Database(databaseFile(env.DATABASE_URL));
});

describe.each(tables)("%s", (table) => {
  it("has rows to protect", () => {
    expect(db.prepare(`SELECT count(*) AS n FROM "${table}"`).get()).not.toEqual({ n: 0 });
  });

  it("cannot be updated in any column", () => {
    for (const { name } of db.pragma(`table_info("${table}")`) as { name: string }[]) {
      const change = () => db.prepare(`UPDATE "${table}" SET "${name}" = "${name}"`).run();
      expect(change, name).toThrow("append-only");
    }
  });

  it("cannot be deleted from", () => {
    expect(() => db.prepare(`DELETE FROM "${table}"`).run()).toThrow("append-only");
  });

  it("cannot be replaced by an insert", () => {
    const replace = () => db.prepare(`INSERT OR REPLACE INTO "${table}" SELECT * FROM "${table}"`).run();
    expect(replace).toThrow("append-only");
  });
});

describe("Submission", () => {
  it.each(["submitted", "approved", "withdrawn"])("once decided does not become %s", (state) => {
    expect(() => db.prepare(`UPDATE "Submission" SET "state" = ?`).run(state)).toThrow("decided");
  });

  it("is never deleted", () => {
    expect(() => db.prepare(`DELETE FROM "Submission"`).run()).toThrow("never deleted");
  });
});
