import Database from "better-sqlite3";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import { createReportWithHistory } from "@/lib/testing/whole-story";
import { database, backedUp, ownFolder } from "./backup.test-data";
import { copyDatabase } from "./copy-installation";
import { openBackup } from "./open-backup";
import { restoreBackup } from "./restore-backup";

const email = "somebody.who.reads@annals.test";

const add = (address: string) =>
  unauditedWrite(async (tx) => {
    const data = { email: address, locale: "zh", confirmedAt: new Date() };
    const { id } = await tx.subscriber.create({ data });
    await tx.subscription.create({ data: { subscriberId: id, scope: "all" } });
    return id;
  });

const remove = (id: string) => unauditedWrite((tx) => tx.subscriber.delete({ where: { id } }));

let id: string;
beforeAll(async () => {
  await createReportWithHistory();
  id = await add(email);
});

function addressesIn(file: string): unknown[] {
  const db = new Database(file, { readonly: true });
  const rows = db
    .prepare(`SELECT "email" FROM "Subscriber" JOIN "Subscription" ON "subscriberId" = "id" ORDER BY "email"`)
    .pluck()
    .all();
  db.close();
  return rows;
}

it("a backup has no subscribers, and nothing of their addresses in its bytes", async () => {
  const file = join(ownFolder(), "opened.db");
  await openBackup(await backedUp(), file);
  expect(addressesIn(file)).toEqual([]);
  expect(readFileSync(file).includes(email)).toBe(false);
  expect(addressesIn(database)).toEqual([email]);
});

/** A host whose database is this one's. */
function host() {
  const folder = join(ownFolder(), "data");
  mkdirSync(folder);
  const there = { database: join(folder, "annals.db"), prepared: join(folder, "prepared") };
  copyDatabase(database, there.database);
  return there;
}

it("a restore keeps the subscribers that are there", async () => {
  const source = await backedUp();
  const there = host();
  await restoreBackup({ source, ...there });
  expect(addressesIn(there.database)).toEqual([email]);
});

it("a restore of a whole database brings back nobody who left since", async () => {
  const older = join(ownFolder(), "older.db");
  copyDatabase(database, older);
  await remove(id);
  await add("later@annals.test");
  const there = host();
  await restoreBackup({ source: older, ...there });
  expect(addressesIn(there.database)).toEqual(["later@annals.test"]);
});

it("a restore where there was no database has none", async () => {
  const there = { database: join(ownFolder(), "annals.db"), prepared: join(ownFolder(), "prepared") };
  await restoreBackup({ source: await backedUp(), ...there });
  expect(addressesIn(there.database)).toEqual([]);
});
