import Database from "better-sqlite3";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { verifyRecord } from "@/lib/history/verification/verify";
import { migrate } from "@/lib/platform/migrate";
import { ownFolder, refusalOf } from "./backup.test-data";
import { backUpBeforeUpgrade } from "./before-upgrade";
import { readLastBackup } from "./last-backup";
import { openBackup } from "./open-backup";
import { restoreBackup } from "./restore-backup";

/** A database as an earlier release of the product left it, with a report that was published. */
function earlierDatabase(): string {
  const database = join(ownFolder(), "annals.db");
  writeFileSync(database, gunzipSync(readFileSync("lib/testing/export-format-1.db.gz")));
  return database;
}

/** A database with the first `count` migrations of this version. */
function databaseAfter(count: number): string {
  const folder = ownFolder();
  const migrations = join(folder, "migrations");
  mkdirSync(migrations);
  for (const name of readdirSync("prisma/migrations")
    .filter((each) => /^\d/.test(each))
    .slice(0, count))
    cpSync(join("prisma/migrations", name), join(migrations, name), { recursive: true });
  const database = join(folder, "annals.db");
  migrate(database, migrations);
  return database;
}

it("backs a database of an earlier release up by itself, and it then opens with this one", async () => {
  const database = earlierDatabase();
  const before = new Database(database, { readonly: true });
  const releases = before.prepare(`SELECT "id", "contentHash" FROM "Release"`).all();
  before.close();
  const target = (await backUpBeforeUpgrade({ database })) ?? "";
  expect(target).toMatch(/backups\/annals-before-\d{14}_\w+-\d{8}T\d{6}Z\.zip$/);
  const { manifest } = await openBackup(target, join(ownFolder(), "out.db"));
  expect(manifest).toMatchObject({ purpose: "upgrade", releases: [{ version: "1.0" }, { version: "1.1" }] });
  expect(readLastBackup(database)).toMatchObject({ ok: true, file: target });

  expect(migrate(database).applied).toContain(/before-(\d{14}_\w+)-/.exec(target)?.[1]);
  const after = new Database(database, { readonly: true });
  expect(after.prepare(`SELECT "id", "contentHash" FROM "Release"`).all()).toEqual(releases);
  after.close();
  expect((await verifyRecord(database)).first).toBeNull();
  expect(await backUpBeforeUpgrade({ database })).toBeNull();
});

it("backs up what any earlier set of migrations made, as soon as somebody has used it", async () => {
  for (const count of [4, 6, 9]) {
    const database = databaseAfter(count);
    expect(await backUpBeforeUpgrade({ database }), "unused").toBeNull();
    const db = new Database(database);
    db.exec(`INSERT INTO "Person" ("id", "email", "name") VALUES ('p', 'p@annals.test', '某')`);
    db.close();
    expect(await backUpBeforeUpgrade({ database })).toContain("annals-before-");
  }
});

it("needs none for a database that is not there, or that a first start cut short has only begun", async () => {
  const begun = join(ownFolder(), "begun.db");
  new Database(begun).exec(`CREATE TABLE "_prisma_migrations" ("id" TEXT)`).close();
  expect(await backUpBeforeUpgrade({ database: begun })).toBeNull();
  expect(await backUpBeforeUpgrade({ database: join(ownFolder(), "annals.db") })).toBeNull();
});

it("does not let an upgrade begin without its backup", async () => {
  const database = earlierDatabase();
  writeFileSync(join(database, "..", "backups"), "a file where the folder should be");
  await expect(backUpBeforeUpgrade({ database })).rejects.toThrow("The database was not upgraded");
  const other = earlierDatabase();
  const bytes = readFileSync(other);
  writeFileSync(other, bytes.fill(0xa5, 4096 * 20, 4096 * 21));
  expect(await refusalOf(backUpBeforeUpgrade({ database: other }))).toMatch(/damaged/);
});

it("does not keep a database whose record differs from being upgraded: what it was can be restored", async () => {
  const database = earlierDatabase();
  const db = new Database(database);
  db.exec(`UPDATE "AuditHead" SET "hash" = '${"1".repeat(64)}'`);
  db.close();
  const source = (await backUpBeforeUpgrade({ database })) ?? "";
  const there = { database: join(ownFolder(), "annals.db"), prepared: join(ownFolder(), "prepared") };
  expect(await refusalOf(restoreBackup({ source, ...there }))).toMatch(/audit trail.*--unproven/);
  const { state } = await restoreBackup({ source, ...there, mayDiffer: true });
  expect(state.head.hash).toBe("1".repeat(64));
});
