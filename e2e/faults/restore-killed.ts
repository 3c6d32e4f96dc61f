import Database from "better-sqlite3";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Drill } from "./drill";
import { read } from "./support/fields";
import { examined, newLedger } from "./support/ledger";
import { newPlace, type Place } from "./support/place";

const hook = pathToFileURL("e2e/faults/support/kill-at-change.mjs").href;

/** A restore is killed between any two of its changes, and run again. */
export const restoreKilled: Drill = {
  name: "restore-killed",
  run: async (_, report) => {
    const backup = newPlace();
    const archive = join(backup.folder, "backup.zip");
    run(backup, "backup", [archive]);
    const seen: Record<string, number> = { old: 0, new: 0 };
    const faults: string[] = [];
    let step = 0;
    for (let isDone = false; !isDone; step += 1) {
      const place = killedOffice();
      isDone = run(place, "restore", [archive], step).signal === null;
      const left = contentOf(place);
      seen[left] = (seen[left] ?? 0) + 1;
      const start = firstStep(place);
      const isTold = start.status !== 0 && start.stderr.includes(`npm run restore -- ${archive}`);
      if (existsSync(`${place.database}.restore.json`) && !isTold) faults.push(`step ${step}: not told`);
      if (run(place, "restore", [archive]).status !== 0) faults.push(`step ${step}: not finished`);
      if (firstStep(place).status !== 0) faults.push(`step ${step}: no start afterwards`);
      const after = await examined(place.database, newLedger());
      if (contentOf(place) !== "new" || !after.isSound) faults.push(`step ${step}: ${after.seen}`);
      place.remove();
    }
    backup.remove();
    report({
      case: "killed between any two changes of files",
      done: `${step - 1} times, beside a database with its newest rows in its log; run again each time`,
      expected: "the old database or the new one, whole; a start says what to do; the second attempt ends it",
      seen: `${seen.old} times the old one, ${seen.new} times the new one; ${faults.join("; ") || "told and finished each time"}`,
      held: faults.length === 0 && Object.keys(seen).length === 2 && Boolean(seen.old && seen.new),
    });
  },
};

function run(place: Place, name: string, parameters: string[] = [], killAt?: number) {
  const kill = killAt === undefined ? [] : ["--import", hook];
  return runNode(place, [...kill, ...loader, `scripts/${name}.ts`, ...parameters], {
    KILL_AT: String(killAt),
  });
}

/** Runs what npm start does with the database before it serves. */
function firstStep(place: Place) {
  const step = `import("./scripts/prepare.ts")
    .then(({ prepareDatabase }) => prepareDatabase())
    .catch(({ message }) => (console.error(message), (process.exitCode = 1)));`;
  return runNode(place, [...loader, "--eval", step]);
}

const loader = ["--import", "tsx", "--conditions=react-server"];

function runNode({ database, temporary }: Place, parameters: string[], settings = {}) {
  const env = { ...process.env, DATABASE_URL: `file:${database}`, TMPDIR: temporary, ...settings };
  return spawnSync(process.execPath, parameters, { env, encoding: "utf8" });
}

/** A place whose server was killed: its newest row is in the log alone. */
function killedOffice(): Place {
  const place = newPlace();
  const db = new Database(place.database);
  db.exec(`PRAGMA journal_mode = WAL; CREATE TABLE "Old" ("name"); INSERT INTO "Old" VALUES ('in the file')`);
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.exec(`INSERT INTO "Old" VALUES ('in the log')`);
  const [main, log] = [readFileSync(place.database), readFileSync(`${place.database}-wal`)];
  db.close();
  writeFileSync(place.database, main);
  writeFileSync(`${place.database}-wal`, log);
  return place;
}

/** Which database lies in the place: `old` with all its rows, `new`, or what else was found. */
function contentOf({ folder, database }: Place): string {
  if (!existsSync(database)) return "none";
  const copy = join(folder, "copy.db");
  copyFileSync(database, copy);
  if (existsSync(`${database}-wal`)) copyFileSync(`${database}-wal`, `${copy}-wal`);
  return read(copy, (db) => {
    if (!db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'Old'").get()) return "new";
    const count = db.prepare(`SELECT count(*) FROM "Old"`).pluck().get();
    return count === 2 ? "old" : `old without ${2 - Number(count)} of its rows`;
  });
}
