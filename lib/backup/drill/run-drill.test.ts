import Database from "better-sqlite3";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { addTestPerson } from "@/lib/accounts/accounts.test-data";
import { saveField } from "@/lib/entry/saving/commands";
import { must, type SmallReport } from "@/lib/testing/small-report";
import { createReportWithHistory } from "@/lib/testing/whole-story";
import { backedUp, database, ownFolder } from "../backup.test-data";
import { copyDatabase } from "../copy-installation";
import { compareFacts } from "./compare-facts";
import { factsOf, type Kind } from "./facts";
import { drillMessage, drillTable, hasPassed } from "./messages";
import { runDrill } from "./run-drill";

let report: SmallReport;

beforeAll(async () => {
  report = await createReportWithHistory();
  await addTestPerson(["editor", "reviewer"]);
});

it("passes for the database as it is, and says how much was compared", async () => {
  const drill = await runDrill({ database });
  expect(hasPassed(drill)).toBe(true);
  const counts = drill.comparisons?.map(({ kind, source, restored }) => [kind, source, restored]);
  expect(counts).toEqual([
    ["figures", 3, 3],
    ["releases", 3, 3],
    ["files", 4, 4],
    ["people", 1, 1],
    ["head", 1, 1],
  ]);
  expect(drillTable(drill.comparisons ?? [])).toMatch(/approved figures +3 +3 +0/);
});

it("passes for an older backup when all that lasts is still there, and fails when it is not", async () => {
  const source = await backedUp();
  const fieldId = report.fieldId("training.people");
  must(await saveField({ fieldId, typed: "超7万人次", basedOn: 1, reason: "更正" }, report.editor));
  const drill = await runDrill({ database, source });
  expect(drill.comparisons?.map(({ kind }) => kind)).toEqual(["releases", "files", "head"]);
  expect(hasPassed(drill)).toBe(true);

  const other = join(ownFolder(), "other.db");
  copyDatabase(database, other);
  const db = new Database(other);
  db.exec(`DROP TRIGGER "AuditEvent_no_update"; UPDATE "AuditEvent" SET "hash" = 'other'`);
  db.close();
  expect(hasPassed(await runDrill({ database: other, source }))).toBe(false);
});

it("says so where there is nothing to compare a backup with", async () => {
  const drill = await runDrill({ database: join(ownFolder(), "none.db"), source: await backedUp() });
  expect(drillMessage(drill).en).toContain("no database here to compare it with");
  expect(hasPassed(drill)).toBe(true);
});

it.each<[Kind, string]>([
  [
    "figures",
    `DROP TRIGGER "Revision_no_update"; UPDATE "Revision" SET "printed" = '26万批' WHERE "printed" = '26批'`,
  ],
  [
    "releases",
    `DROP TRIGGER "Release_no_update"; UPDATE "Release" SET "content" = replace("content", '25批', '52批')`,
  ],
  [
    "files",
    `DROP TRIGGER "Observation_no_update"; UPDATE "Observation" SET "value_as_printed" = '1' WHERE "position" = 0`,
  ],
  ["people", `DELETE FROM "RoleAssignment" WHERE "role" = 'reviewer'`],
  ["head", `UPDATE "AuditHead" SET "hash" = 'other'`],
])("finds a difference in %s", async (kind, sql) => {
  const changed = join(ownFolder(), "changed.db");
  copyDatabase(database, changed);
  const db = new Database(changed);
  const drop = db.prepare(`SELECT "name" FROM "sqlite_schema" WHERE "type" = 'trigger'`).all() as {
    name: string;
  }[];
  for (const { name } of drop) if (!sql.includes(name)) db.exec(`DROP TRIGGER "${name}"`);
  db.exec(sql);
  db.close();
  const comparisons = compareFacts(await factsOf(database), await factsOf(changed));
  expect(comparisons.filter(({ differing }) => differing.length > 0).map((each) => each.kind)).toEqual([
    kind,
  ]);
});
