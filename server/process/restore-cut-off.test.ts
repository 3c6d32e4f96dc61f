import Database from "better-sqlite3";
import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { backedUp, database, ownFolder } from "@/lib/backup/backup.test-data";
import { interruptedRestore, restoreMarkOf } from "@/lib/backup/interrupted-restore";
import { copyDatabase } from "@/lib/backup/copy-installation";
import { restoreBackup } from "@/lib/backup/restore-backup";
import { createReportWithHistory } from "@/lib/testing/whole-story";
import { checkDatabase } from "./database-check";

// A process that was killed changes nothing any more, not even what it would tidy up: from the chosen step on, every change of
// a file is refused.
const disk = vi.hoisted(() => ({ stepsLeft: Infinity, steps: [] as string[], hasLinks: true }));
vi.mock("node:fs", async (load) => {
  const real = await load<typeof fs>();
  const changing = [
    "renameSync",
    "linkSync",
    "copyFileSync",
    "rmSync",
    "writeFileSync",
    "chownSync",
  ] as const;
  const stepwise = changing.map((name) => {
    const change = (...parameters: unknown[]) => {
      if (name === "linkSync" && !disk.hasLinks) throw new Error("this file system has no links");
      if (disk.steps.length >= disk.stepsLeft) throw new Error("killed");
      disk.steps.push(`${name} ${String(parameters[0])}`);
      return (real[name] as (...all: unknown[]) => unknown)(...parameters);
    };
    return [name, change];
  });
  return { ...real, ...Object.fromEntries(stepwise) };
});

// Unsealing takes a second by design.
vi.mock("@/lib/backup/sealed-secrets", async (load) => ({
  ...(await load<object>()),
  unsealSecrets: () => Promise.resolve({ AUTH_SECRET: "the restored one" }),
}));

const passphrase = "a passphrase of words";

beforeAll(async () => {
  await createReportWithHistory();
});

beforeEach(() => () => Object.assign(disk, { stepsLeft: Infinity, steps: [], hasLinks: true }));

/** The names in a table that only the old database has, the newest of them only in its log; null for the restored one. */
function contentOf(file: string): string[] | null {
  const db = new Database(file);
  try {
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    if (!db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'Old'").get()) return null;
    return db.prepare<[], string>(`SELECT "name" FROM "Old"`).pluck().all();
  } finally {
    db.close();
  }
}

const old = ["in the file", "in the log"];

/** A host whose server was killed: the newest rows are only in the log. */
function host(hasDatabase: boolean) {
  const folder = ownFolder();
  const file = join(folder, "annals.db");
  if (hasDatabase) {
    copyDatabase(database, file);
    const db = new Database(file);
    db.exec(
      `PRAGMA journal_mode = WAL; CREATE TABLE "Old" ("name"); INSERT INTO "Old" VALUES ('in the file')`,
    );
    db.pragma("wal_checkpoint(TRUNCATE)");
    db.exec(`INSERT INTO "Old" VALUES ('in the log')`);
    const [main, log] = [fs.readFileSync(file), fs.readFileSync(`${file}-wal`)];
    db.close();
    fs.writeFileSync(file, main);
    fs.writeFileSync(`${file}-wal`, log);
    fs.writeFileSync(join(folder, "auth-secret"), "the old one");
  }
  return { database: file, prepared: join(folder, "prepared"), settingsFile: join(folder, ".env") };
}

/** Restores, and is cut off after so many changes of files. Returns whether it came to its end. */
async function restoredUntil(steps: number, request: Parameters<typeof restoreBackup>[0]) {
  Object.assign(disk, { stepsLeft: steps, steps: [] });
  const outcome = await restoreBackup(request).catch((error: unknown) => error as Error);
  Object.assign(disk, { stepsLeft: Infinity });
  if (outcome instanceof Error) expect(outcome.message).toBe("killed");
  return !(outcome instanceof Error);
}

describe.each([
  ["beside an old database", true, true],
  ["beside an old database, where files have no second names", true, false],
  ["where there was none", false, true],
])("a restore %s, cut off at every step", (_, hasOld, hasLinks) => {
  it("leaves the old database or the new one, whole, and a start says what to do", async () => {
    vi.stubEnv("APP_URL", "https://annals.test");
    const source = await backedUp(ownFolder(), passphrase);
    const seen = new Set<string>();
    for (let steps = await stepsBeforeMark(source), isDone = false; !isDone; steps++) {
      const there = host(hasOld);
      const request = { source, ...there, passphrase, mayDiffer: true };
      disk.hasLinks = hasLinks;
      isDone = await restoredUntil(steps, request);
      const mark = interruptedRestore(there.database);
      const left = leftBy(there.database, hasOld);
      seen.add(left);
      if (mark) {
        expect(() => checkDatabase(there.database)).toThrow(`npm run restore -- ${source}`);
        expect(await restoredUntil(Infinity, request)).toBe(true);
      }
      // Without a mark nothing was changed yet, or everything was done.
      if (mark || left === "new") isFinished(there.database, hasOld);
    }
    expect([...seen].toSorted()).toEqual(hasOld ? ["new", "old"] : ["new", "none"]);
  });
});

/** How many changes of files a restore makes before it marks that it begins. */
async function stepsBeforeMark(source: string): Promise<number> {
  const there = host(true);
  await restoredUntil(Infinity, { source, ...there, passphrase, mayDiffer: true });
  return disk.steps.findIndex((step) => step.startsWith(`renameSync ${restoreMarkOf(there.database)}`));
}

function leftBy(file: string, hasOld: boolean): string {
  if (!fs.existsSync(file)) {
    expect(hasOld).toBe(false);
    return "none";
  }
  // As a start reads it, but without touching what the next attempt meets.
  const copy = join(ownFolder(), "copy.db");
  fs.copyFileSync(file, copy);
  if (fs.existsSync(`${file}-wal`)) fs.copyFileSync(`${file}-wal`, `${copy}-wal`);
  const content = contentOf(copy);
  if (content) expect(content).toEqual(old);
  return content ? "old" : "new";
}

/** Nothing is left of the attempts but the one old database. */
function isFinished(file: string, hasOld: boolean): void {
  expect(contentOf(file)).toBeNull();
  const folder = dirname(file);
  expect(fs.readFileSync(join(folder, "auth-secret"), "utf8")).toBe("the restored one\n");
  expect(fs.readFileSync(join(folder, ".env"), "utf8")).toContain("https://annals.test");
  const asides = fs.readdirSync(folder).filter((name) => /\.before-restore-\d{8}T\d{6}Z$/.test(name));
  expect(asides).toHaveLength(hasOld ? 1 : 0);
  for (const aside of asides) expect(contentOf(join(folder, aside))).toEqual(old);
  expect(fs.readdirSync(folder).toSorted()).toEqual([".env", "annals.db", ...asides, "auth-secret"]);
  expect(checkDatabase(file)).toBe(true);
}
