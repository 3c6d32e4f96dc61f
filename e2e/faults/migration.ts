import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Drill } from "./drill";
import { read } from "./support/fields";
import { examined, newLedger } from "./support/ledger";
import { newPlace, type Place } from "./support/place";
import { start } from "./support/server";

// Writes some hundred megabytes in two steps, which takes seconds.
const long = `CREATE TABLE "Long" AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500000)
  SELECT i, hex(randomblob(30)) AS t FROM n;
CREATE INDEX "Long_t" ON "Long" ("t");`;

/** A migration is killed in the middle. */
export const migration: Drill = {
  name: "migration",
  run: async ({ isShort }, report) => {
    const rounds = isShort ? 2 : 8;
    const place = newPlace();
    const folder = withLongMigration(place);
    const faults: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { child, running } = migrating(place, folder);
      await running;
      await delay(100 + Math.random() * 1_000);
      child.kill("SIGKILL");
      await once(child, "exit");
      if (traces(place) > 0) faults.push(`round ${round}: something of it is there`);
    }
    const server = await start(place);
    await server.stop();
    const before = await examined(place.database, newLedger());
    report({
      case: "killed in the middle",
      done: `${rounds} times, 0.1 to 1.1 s into a migration of some seconds`,
      expected: "nothing of it is there, and the code before it starts",
      seen: `${faults.join("; ") || "no trace of it"}; started; ${before.seen}`,
      held: faults.length === 0 && before.isSound,
    });
    const { child } = migrating(place, folder);
    const [code] = (await once(child, "exit")) as [number | null];
    const rows = read(place.database, (db) => db.prepare('SELECT COUNT(*) FROM "Long"').pluck().get());
    report({
      case: "run again to its end",
      done: "the same migration, not killed",
      expected: "applied as a whole",
      seen: `exit ${code}, ${rows} rows`,
      held: code === 0 && rows === 1_500_000,
    });
    place.remove();
  },
};

function withLongMigration({ folder }: Place): string {
  const migrations = join(folder, "migrations");
  cpSync("prisma/migrations", migrations, { recursive: true });
  mkdirSync(join(migrations, "29991231000000_long"));
  writeFileSync(join(migrations, "29991231000000_long", "migration.sql"), long);
  return migrations;
}

/** Migrates in a process of its own; `running` resolves when it begins. */
function migrating({ database }: Place, folder: string) {
  const code = `import("./lib/platform/migrate.ts").then(({ migrate }) => {
    console.log("begins"); migrate(${JSON.stringify(database)}, ${JSON.stringify(folder)}); });`;
  const parameters = ["--import", "tsx", "--conditions=react-server", "-e", code];
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  return { child, running: once(child.stdout, "data") };
}

function traces({ database }: Place): number {
  const query = `SELECT (SELECT COUNT(*) FROM sqlite_master WHERE "name" LIKE 'Long%') +
    (SELECT COUNT(*) FROM _prisma_migrations WHERE migration_name LIKE '%_long')`;
  return read(database, (db) => db.prepare(query).pluck().get() as number);
}
