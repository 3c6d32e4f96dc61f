import { beforeAll, describe, expect, it } from "vitest";
import { countProblems } from "@/lib/audit/problem";
import { moveInstallation } from "@/lib/backup/move/move-installation";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { databaseAsFile } from "@/lib/testing/database-as-file";
import { postgresqlForTests } from "@/lib/testing/new-postgresql-database";
import { createReportWithHistory } from "@/lib/testing/whole-story";
import { verifyRecord } from "./verify";
import { checkSchemaWithin } from "./with-postgresql-copy";

const newPostgresql = postgresqlForTests();
let original: string;
let intact: string;

beforeAll(async () => {
  await createReportWithHistory();
  original = await databaseAsFile();
  intact = await newPostgresql();
  await moveInstallation({ from: original, to: intact });
});

/** Changes a copy of the database as an intruder with an administrator's account would, without the triggers. */
async function tampered(sql: string): Promise<string> {
  const url = await newPostgresql(intact);
  await withClient(url, (client) => client.query(`SET session_replication_role = replica; ${sql}`));
  return url;
}

/** The first problem of the schema after a change that is taken back again. */
const inSchemaAfter = (sql: string) =>
  withClient(intact, async (client) => {
    const problems = countProblems();
    await client.query(`BEGIN; ${sql}`);
    await checkSchemaWithin(client, problems);
    await client.query("ROLLBACK");
    return problems.first()?.sentence;
  });

it("verifies PostgreSQL as it verifies the file that it comes from", async () => {
  expect(await verifyRecord(intact)).toEqual(await verifyRecord(original));
  const head = "f".repeat(64);
  const { first } = await verifyRecord(intact, { heads: [{ seq: null, hash: head }] });
  expect(first?.sentence.en).toContain("is not in the audit trail");
});

describe("what was changed in the rows", () => {
  it.each([
    [
      "an entry",
      `UPDATE "AuditEvent" SET "reason" = 'x' WHERE "seq" = 7`,
      /^Entry 7 of the audit trail .*changed/,
    ],
    ["the end", `DELETE FROM "AuditEvent" WHERE "seq" = (SELECT "seq" FROM "AuditHead")`, /end was cut off/],
    [
      "a revision",
      `UPDATE "Revision" SET "printed" = '42批' WHERE "printed" = '24批'`,
      /^Revision 1 of .* was changed/,
    ],
    [
      "a release",
      `UPDATE "Release" SET "content" = replace("content", '25批', '52批')`,
      /content does not match/,
    ],
    ["an observation", `DELETE FROM "Observation" WHERE "position" = 0`, /its observations do not match/],
    ["a file", `UPDATE "Attachment" SET "data" = '\\x00'`, /differs from what was uploaded/],
    ["an indicator", `UPDATE "Indicator" SET "nameZh" = 'x' WHERE "code" = 'training.people'`, /changed/],
    ["what nobody writes", `UPDATE "Revision" SET "at" = 'infinity'`, /^The table Revision holds what/],
  ])("is found: %s", async (_, sql, sentence) => {
    const { first } = await verifyRecord(await tampered(sql));
    expect(first?.sentence.en).toMatch(sentence);
  });
});

describe("what was changed in the schema", () => {
  it.each([
    [
      "a trigger switched off",
      `ALTER TABLE "Release" DISABLE TRIGGER "Release_no_update"`,
      /^The trigger Release_no_update on Release .* switched off/,
    ],
    ["all triggers switched off", `ALTER TABLE "Field" DISABLE TRIGGER ALL`, /switched off/],
    [
      "a foreign key switched off",
      `UPDATE pg_trigger SET tgenabled = 'D' WHERE tgconstraint = (SELECT oid FROM pg_constraint WHERE conname = 'Field_reportId_fkey')`,
      /^The constraint Field_reportId_fkey on Field .* switched off/,
    ],
    [
      "a trigger removed",
      `DROP TRIGGER "Decision_four_eyes" ON "Decision"`,
      /lacks the trigger Decision_four_eyes on Decision/,
    ],
    [
      "a function replaced",
      `CREATE OR REPLACE FUNCTION "refuse"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
      /^The function refuse\(\) .* not as the program makes it/,
    ],
    [
      "a trigger that calls another",
      `CREATE FUNCTION "let"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
      CREATE OR REPLACE TRIGGER "Release_no_update" BEFORE UPDATE ON "Release" FOR EACH ROW EXECUTE FUNCTION "let"()`,
      /trigger Release_no_update on Release .* not as/,
    ],
    [
      "a trigger that notes less",
      `DROP TRIGGER "Person_touched" ON "Person"`,
      /lacks the trigger Person_touched/,
    ],
    [
      "a rule",
      `CREATE RULE "none" AS ON INSERT TO "AuditEvent" DO INSTEAD NOTHING`,
      /^The rule none on AuditEvent .* not made by this system/,
    ],
    ["a policy", `ALTER TABLE "Release" ENABLE ROW LEVEL SECURITY`, /^The table Release .* not as/],
    ["a table", `CREATE TABLE "extra" ("a" int)`, /^The table extra .* not made by this system/],
    [
      "a view",
      `CREATE VIEW "extra" AS SELECT * FROM "Release"`,
      /^The relation extra .* not made by this system/,
    ],
    ["a column", `ALTER TABLE "Release" ADD COLUMN "extra" text`, /^The column Release.extra .* not made/],
    [
      "a column's type",
      `ALTER TABLE "Person" ALTER COLUMN "name" TYPE varchar(9)`,
      /^The column Person.name .* not as/,
    ],
    [
      "a default",
      `ALTER TABLE "Report" ALTER COLUMN "titleZh" SET DEFAULT 'x'`,
      /^The column Report.titleZh .* not as/,
    ],
    [
      "a constraint removed",
      `ALTER TABLE "Field" DROP CONSTRAINT "Field_reportId_fkey"`,
      /lacks the constraint Field_reportId_fkey on Field/,
    ],
    ["an index removed", `DROP INDEX "Person_email_key"`, /lacks the index Person_email_key/],
    ["a table removed", `DROP TABLE "SiteTextsReleaseItem"`, /lacks the table SiteTextsReleaseItem/],
    [
      "a migration rewritten",
      `UPDATE "_prisma_migrations" SET "checksum" = 'x'`,
      /is not one of this program/,
    ],
    ["a migration removed", `DELETE FROM "_prisma_migrations"`, /not made by this system/],
  ])("is found: %s", async (_, sql, sentence) => {
    expect((await inSchemaAfter(sql))?.en).toMatch(sentence);
  });

  it("is nothing where somebody only comments on a table", async () => {
    expect(await inSchemaAfter(`COMMENT ON TABLE "Release" IS 'releases'`)).toBeUndefined();
  });

  it("is told together with what was changed in the rows", async () => {
    const changed = `DROP TRIGGER "Release_no_update" ON "Release"`;
    const { first } = await verifyRecord(await tampered(changed));
    expect(first?.sentence.en).toContain("lacks the trigger Release_no_update");
    const both = await verifyRecord(await tampered(`${changed}; UPDATE "Release" SET "note" = 'x'`));
    expect(both.first?.sentence.en).toMatch(/^The release 2001/);
    expect(both.further).toBeGreaterThan(0);
  });

  it("is not told by an account that may not make a schema to compare with: it says so", async () => {
    const restricted = `DELETE FROM "_prisma_migrations" WHERE "migration_name" LIKE '%short_lived';
      CREATE ROLE "reader"; GRANT SELECT ON "_prisma_migrations" TO "reader"; SET LOCAL ROLE "reader"`;
    await expect(inSchemaAfter(restricted)).rejects.toThrow("GRANT CREATE ON DATABASE");
  });
});
