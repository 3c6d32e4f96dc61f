import Database from "better-sqlite3";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { migratePostgresql } from "@/lib/platform/database/postgresql/migrate";
import { preparedFolder } from "@/lib/prepared/prepared-folder";
import { verifyRecord } from "@/lib/history/verification/verify";
import { databaseAsFile } from "@/lib/testing/database-as-file";
import { postgresqlForTests } from "@/lib/testing/new-postgresql-database";
import { createReportWithHistory } from "@/lib/testing/whole-story";
import { ownFolder, refusalOf } from "./backup.test-data";
import { backUpBeforeUpgrade } from "./before-upgrade";
import { makeDailyBackup } from "./daily-backup";
import { hasPassed } from "./drill/messages";
import { runDrill } from "./drill/run-drill";
import type { Installation } from "./installation";
import { makeBackup } from "./make-backup";
import { moveInstallation } from "./move/move-installation";
import { restoreBackup } from "./restore-backup";

const newPostgresql = postgresqlForTests();
const passphrase = "a passphrase that only tests use";
let original: string;
let moved: string;
let here: Installation & { postgresql: string };

beforeAll(async () => {
  await createReportWithHistory();
  original = await databaseAsFile();
  moved = await newPostgresql();
  await moveInstallation({ from: original, to: moved });
});

const place = () => join(ownFolder(), "annals.db");

beforeEach(async () => {
  here = { database: place(), postgresql: await newPostgresql(moved) };
});

const backUp = async (more: object = {}) => {
  const target = join(ownFolder(), "backup.zip");
  return { target, manifest: await makeBackup({ ...here, target, purpose: "asked", ...more }) };
};

const change = (sql: string, url = here.postgresql) =>
  withClient(url, (client) => client.query(`SET session_replication_role = replica; ${sql}`));

const rowsOf = async (url: string, query: string) =>
  (await withClient(url, (client) => client.query<Record<string, unknown>>(query))).rows;

const restore = (source: string, to: Installation, more: object = {}) =>
  restoreBackup({ source, ...to, prepared: preparedFolder(to.database), ...more });

it("makes an archive that can be restored into either database", async () => {
  const { target, manifest } = await backUp({ passphrase });
  const { entries, head } = await verifyRecord(here.postgresql);
  expect(manifest.head).toEqual({ seq: entries, hash: head });

  const file = { database: place() };
  expect(await restore(target, file)).toMatchObject({ secret: "sealed", databaseAside: null });
  expect(await verifyRecord(file.database)).toEqual(await verifyRecord(here.postgresql));

  const server = { database: place(), postgresql: await newPostgresql() };
  const restored = await restore(target, server, { passphrase });
  expect(restored).toMatchObject({ secret: "restored", databaseAside: null, state: { head: manifest.head } });
  expect(await verifyRecord(server.postgresql)).toEqual(await verifyRecord(here.postgresql));
  const secret = join(dirname(server.database), "auth-secret");
  expect(readFileSync(secret, "utf8")).toBe(`${process.env.AUTH_SECRET}\n`);
});

it("restores a backup of SQLite into PostgreSQL", async () => {
  const server = { database: place(), postgresql: await newPostgresql() };
  const target = join(ownFolder(), "sqlite.zip");
  await makeBackup({ database: original, target, purpose: "asked" });
  await restore(target, server);
  expect(await verifyRecord(server.postgresql)).toEqual(await verifyRecord(original));
});

it("keeps what was there as a file, which can be restored too", async () => {
  const { target } = await backUp();
  await change(
    `INSERT INTO "Notice" ("id", "personId", "at", "type", "subject", "body") VALUES ('n', 'p', now(), 't', 's', 'b')`,
  );
  const { databaseAside } = await restore(target, here);
  expect(await rowsOf(here.postgresql, `SELECT * FROM "Notice" WHERE "id" = 'n'`)).toEqual([]);
  const kept = new Database(databaseAside ?? "", { readonly: true });
  expect(kept.prepare(`SELECT count(*) FROM "Notice" WHERE "id" = 'n'`).pluck().get()).toBe(1);
  kept.close();
});

it("has no subscriber in the archive, and leaves those of now where it is restored", async () => {
  const add = (id: string) =>
    change(`INSERT INTO "Subscriber" ("id", "email", "locale", "confirmedAt") VALUES ('${id}', '${id}@annals.test', 'zh', now());
      INSERT INTO "Subscription" ("subscriberId", "scope") VALUES ('${id}', 'all')`);
  await add("then");
  const { target, manifest } = await backUp();
  expect([manifest.counts.Subscriber, manifest.counts.Subscription]).toEqual([0, 0]);
  await change(`DELETE FROM "Subscription"; DELETE FROM "Subscriber"`);
  await add("now");
  await restore(target, here);
  expect(
    await rowsOf(
      here.postgresql,
      `SELECT "id" FROM "Subscriber" JOIN "Subscription" ON "subscriberId" = "id"`,
    ),
  ).toEqual([{ id: "now" }]);
});

it("refuses what differs from its audit trail, in its rows or in its schema", async () => {
  await change(`ALTER TABLE "Release" DISABLE TRIGGER "Release_no_update"`);
  const target = join(ownFolder(), "backup.zip");
  const request = { ...here, target, purpose: "asked" as const };
  expect(await refusalOf(makeBackup(request))).toMatch(/Release_no_update.*switched off.*--unproven/);
  expect(existsSync(target)).toBe(false);
  await makeBackup({ ...request, mayDiffer: true });
  expect(await refusalOf(restore(target, here))).toMatch(/schema of the database .* Release_no_update/);

  await change(`ALTER TABLE "Release" ENABLE TRIGGER "Release_no_update"; UPDATE "Release" SET "note" = 'x'`);
  expect(await refusalOf(makeBackup({ ...request, replace: true }))).toMatch(/Release 2001|release 2001/);
});

it("says so where there is no database, or a server runs on it", async () => {
  const { target } = await backUp();
  const none = { database: place(), postgresql: await newPostgresql() };
  const request = { ...none, target: `${target}.none`, purpose: "asked" as const };
  expect(await refusalOf(makeBackup(request))).toMatch(/no database postgresql:\/\//);
  await withClient(here.postgresql, async () => {
    expect(await refusalOf(restore(target, here))).toMatch(/connections: 1/);
  });
});

it("does not lose a published version", async () => {
  const empty = { database: place(), postgresql: await newPostgresql() };
  await migratePostgresql(empty.postgresql);
  const target = join(ownFolder(), "empty.zip");
  await makeBackup({ ...empty, target, purpose: "asked" });
  expect(await refusalOf(restore(target, here))).toMatch(/lacks published versions: 2001/);
  expect((await verifyRecord(here.postgresql)).counts.Release).toBe(3);
  await restore(target, here, { mayLoseReleases: true });
  expect((await verifyRecord(here.postgresql)).counts.Release).toBe(0);
});

it("is made each day, and before an upgrade", async () => {
  const folder = ownFolder();
  const { file, manifest } = await makeDailyBackup({ ...here, folder, keep: 2 });
  expect([existsSync(file), manifest.purpose]).toEqual([true, "daily"]);
  expect(await backUpBeforeUpgrade(here)).toBeNull();
  await change(`DELETE FROM "_prisma_migrations"`);
  const archive = await backUpBeforeUpgrade(here);
  expect(archive).toContain("annals-before-20261129160000_init-");
  await restore(archive ?? "", { database: place() }, { mayDiffer: true });
});

it("passes a drill, in which the product reads PostgreSQL and the restored file alike", async () => {
  const drill = await runDrill(here);
  expect(drill.comparisons?.map(({ kind, source }) => [kind, source])).toEqual([
    ["figures", 3],
    ["releases", 3],
    ["files", 4],
    ["people", 0],
    ["head", 1],
  ]);
  expect(hasPassed(drill)).toBe(true);
  const { target } = await backUp();
  await change(`UPDATE "Observation" SET "value_as_printed" = '1' WHERE "position" = 0`);
  expect(hasPassed(await runDrill({ ...here, source: target }))).toBe(false);
});
