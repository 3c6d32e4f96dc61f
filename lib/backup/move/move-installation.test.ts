import Database from "better-sqlite3";
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { verifyRecord } from "@/lib/history/verification/verify";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { migratePostgresql } from "@/lib/platform/database/postgresql/migrate";
import { sealedTableNames, unsealedTables } from "@/lib/platform/database/sealed-tables";
import { migrate } from "@/lib/platform/migrate";
import { notCarried } from "@/lib/platform/transfer/model";
import { sqliteRows } from "@/lib/platform/transfer/sqlite-rows";
import { databaseAsFile } from "@/lib/testing/database-as-file";
import { fillEveryTable } from "@/lib/testing/every-table";
import { postgresqlForTests } from "@/lib/testing/new-postgresql-database";
import { ownFolder, refusalOf } from "../backup.test-data";
import { compareRows, differs } from "../same-rows";
import { movedMessages, moveTable } from "./messages";
import { MoveDiffers, moveInstallation } from "./move-installation";

const newPostgresql = postgresqlForTests();
let database: string;

/** A copy of the test's database, in which every table has rows. */
const source = () => {
  const file = join(ownFolder(), "annals.db");
  copyFileSync(database, file);
  return file;
};

function change(file: string, sql: string): void {
  const db = new Database(file);
  const triggers = db.prepare(`SELECT "name" FROM "sqlite_schema" WHERE "type" = 'trigger'`).pluck().all();
  db.pragma("foreign_keys = OFF");
  for (const name of triggers) db.exec(`DROP TRIGGER "${String(name)}"`);
  db.exec(sql);
  db.close();
}

const peopleIn = (url: string) =>
  withClient(url, async (client) => (await client.query(`SELECT * FROM "Person"`)).rowCount);

beforeAll(async () => {
  await fillEveryTable();
  database = await databaseAsFile();
});

it("carries every row of every table to PostgreSQL and back", async () => {
  const [file, url, back] = [source(), await newPostgresql(), join(ownFolder(), "new", "back.db")];
  const there = await moveInstallation({ from: `file:${file}`, to: url });
  const filled = there.comparisons.filter(({ from }) => (from?.rows ?? 0) > 0).map(({ table }) => table);
  expect(filled).toEqual(expect.arrayContaining(sealedTableNames));
  const known = [...sealedTableNames, ...Object.keys(unsealedTables)].filter(
    (name) => !notCarried.includes(name),
  );
  expect(there.comparisons.map(({ table }) => table)).toEqual(known.toSorted());
  expect(there.comparisons.filter(differs)).toEqual([]);

  const home = await moveInstallation({ from: url, to: `file:${back}` });
  expect(home).toEqual(there);
  const [before, after] = [file, back].map((each) => new Database(each, { readonly: true }));
  if (!before || !after) throw new Error("There are two.");
  expect((await compareRows(sqliteRows(before), sqliteRows(after))).filter(differs)).toEqual([]);
  for (const each of [before, after]) each.close();
  const { first, head, entries } = await verifyRecord(back);
  expect(first).toBeNull();
  expect({ seq: entries, hash: head }).toEqual(home.head);
});

it("leaves the rules of the database in force", async () => {
  const [file, url] = [source(), await newPostgresql()];
  await moveInstallation({ from: `file:${file}`, to: url });
  await withClient(url, async (client) => {
    await expect(client.query(`DELETE FROM "Revision"`)).rejects.toThrow("append-only");
    await expect(client.query(`INSERT INTO "RoleAssignment" VALUES ('nobody', 'editor')`)).rejects.toThrow(
      "foreign key",
    );
  });
});

it("tells what was carried, and what is left to do", async () => {
  const moved = await moveInstallation({ from: source(), to: await newPostgresql() });
  expect(moveTable(moved.comparisons)).toMatch(/Person +1 +1 +[0-9a-f]{16} +=/);
  const told = { from: "a.db", to: "postgresql://b", url: "postgresql://b", left: "/srv/data" };
  const sentences = (folder: string, url = told.url) =>
    movedMessages(moved, { ...told, url, folder })
      .map(({ en }) => en)
      .join(" ");
  expect(sentences("/srv/data")).toMatch(/rows of \d+ tables were read back.*DATABASE_URL=postgresql:\/\/b/);
  expect(sentences("/srv/data")).toContain("stay in /srv/data");
  expect(sentences("/other")).toContain("Set DATA_FOLDER=/srv/data as well");
  expect(sentences("/other", "file:/other/annals.db")).toContain("Copy auth-secret from /srv/data to /other");
});

it("takes nothing over that does not read as it was", async () => {
  const [file, url] = [source(), await newPostgresql()];
  change(file, `UPDATE "Person" SET "createdAt" = '2026-01-31T08:00:00.123456+00:00'`);
  const error = await moveInstallation({ from: file, to: url }).catch((reason: unknown) => reason);
  if (!(error instanceof MoveDiffers)) throw error;
  expect(error.comparisons.filter(differs).map(({ table }) => table)).toEqual(["Person"]);
  expect(moveTable(error.comparisons)).toMatch(/Person .*≠/);
  expect(await peopleIn(url)).toBe(0);
});

it.each([
  [
    "a text that PostgreSQL has no place for",
    `UPDATE "Person" SET "name" = 'a' || char(0)`,
    /a row of Person/,
  ],
  ["a row that refers to nothing", `DELETE FROM "Person"`, /refer to nothing/],
])("refuses %s", async (_, sql, sentence) => {
  const [file, url] = [source(), await newPostgresql()];
  change(file, sql);
  expect(await refusalOf(moveInstallation({ from: file, to: url }))).toMatch(sentence);
  expect(await peopleIn(url)).toBe(0);
});

it("refuses a database that is not empty, on either side", async () => {
  const [file, url] = [source(), await newPostgresql()];
  await moveInstallation({ from: file, to: url });
  expect(await refusalOf(moveInstallation({ from: file, to: url }))).toMatch(/not empty/);
  expect(await refusalOf(moveInstallation({ from: url, to: file }))).toMatch(/exists/);
  const other = await newPostgresql();
  await withClient(other, (client) => client.query("CREATE TABLE theirs (a int)"));
  expect(await refusalOf(moveInstallation({ from: file, to: other }))).toMatch(/not empty/);
});

it("refuses while a server uses PostgreSQL", async () => {
  const [file, url] = [source(), await newPostgresql()];
  await migratePostgresql(url);
  const back = join(ownFolder(), "back.db");
  await withClient(url, async () => {
    expect(await refusalOf(moveInstallation({ from: file, to: url }))).toMatch(/connections: 1/);
    expect(await refusalOf(moveInstallation({ from: url, to: back }))).toMatch(/connections: 1/);
  });
  expect(existsSync(back)).toBe(false);
});

it("refuses a source that is missing, or has an older schema", async () => {
  const url = await newPostgresql();
  const older = join(ownFolder(), "older.db");
  migrate(older, undefined, "20261128000000");
  expect(await refusalOf(moveInstallation({ from: older, to: url }))).toMatch(/older schema/);
  expect(await refusalOf(moveInstallation({ from: `${older}.none`, to: url }))).toMatch(/no database/);
  expect(await refusalOf(moveInstallation({ from: url, to: `${older}.new` }))).toMatch(/holds no data/);
  expect(await refusalOf(moveInstallation({ from: older, to: older }))).toMatch(/between SQLite and Postgre/);
});
