import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sealNewTables } from "@/lib/audit/command";
import { closeDatabase, reader } from "@/lib/platform/database";
import { migrate } from "@/lib/platform/migrate";
import { copy, original, query, tamper, useRollbackJournal } from "@/lib/testing/tampering";
import { verifyRecord } from "./verify";

// A database of a version whose chain sealed no people, no outline and no catalogue.
beforeAll(() => {
  const stored = new URL("../../testing/export-format-1.db.gz", import.meta.url);
  writeFileSync(original, gunzipSync(readFileSync(stored)));
});

afterAll(() => rmSync(copy, { force: true }));

const sealings = () => reader().auditEvent.count({ where: { type: "record.sealed" } });

it("holds before it has had this version's migrations, and is left without them", async () => {
  const before = readFileSync(original);
  const { first, counts } = await verifyRecord(original);
  expect(first).toBeNull();
  expect(counts.Revision).toBeGreaterThan(0);
  expect(readFileSync(original).equals(before)).toBe(true);
  migrate(original);
});

it("holds before its rows are sealed, and says how many could not be checked", async () => {
  const { first, counts } = await verifyRecord(original);
  expect(first).toBeNull();
  expect(counts.notYetSealed).toBeGreaterThan(10);
});

it("has all rows sealed once, by the first write or start of this version", async () => {
  await Promise.all([sealNewTables(), sealNewTables()]);
  expect(await sealings()).toBe(1);
  const { first, counts } = await verifyRecord(original);
  expect([first, counts.notYetSealed]).toEqual([null, 0]);
});

it.each([
  `UPDATE "Indicator" SET "unit" = '件' WHERE rowid = 1`,
  `UPDATE "Section" SET "titleZh" = '别的'`,
  `UPDATE "Report" SET "state" = 'closed'`,
  `DELETE FROM "Topic" WHERE rowid = 1`,
  `INSERT INTO "Person" ("id", "email", "name") VALUES ('x', 'x@annals.test', 'x')`,
  `INSERT INTO "RoleAssignment" VALUES ('x', 'administrator')`,
])("then has %s found", async (sql) => {
  await closeDatabase();
  useRollbackJournal();
  tamper(sql);
  expect(query(`SELECT 1 FROM "Indicator"`)).not.toEqual([]);
  expect((await verifyRecord(copy)).first).not.toBeNull();
});
