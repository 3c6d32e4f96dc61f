import Database from "better-sqlite3";
import {
  chmodSync,
  closeSync,
  copyFileSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { storageState } from "@/lib/platform/storage/state";
import { vitalSigns } from "@/lib/platform/vital-signs";
import { addEvents, servedDatabase, type ServedDatabase } from "./database.test-data";
import { createMonitor } from "./monitor";
import { checkPages } from "./page-check";
import { openPageChecks } from "./page-checks";
import type { MonitorReport } from "./report";
import { watchFile } from "./watched-file";

let db: ServedDatabase;
let look: () => Promise<MonitorReport>;
const signs = vitalSigns();
const storage = storageState();

beforeEach(() => {
  db = servedDatabase();
  look = watching(db.path);
});
afterEach(() => {
  vi.useRealTimers();
  db.remove();
});

/** A monitor of the file that checks pages at once. Each call looks twice: at the file, and at what a check has found. */
function watching(path: string): () => Promise<MonitorReport> {
  let report: MonitorReport | undefined;
  const pages = openPageChecks(path, async (...check) => ({ ...checkPages(...check), milliseconds: 0 }));
  const { look } = createMonitor({
    ...{ file: watchFile(path), storage, signs, pages },
    publish: (seen) => void (report = seen),
  });
  return async () => {
    look();
    await new Promise((resolve) => setImmediate(resolve));
    look();
    expect(storage.fault()).toBe(report?.fault);
    return report as MonitorReport;
  };
}

const faultNow = async () => (await look()).fault;

it("finds nothing wrong with a database that is being written", async () => {
  expect(await look()).toMatchObject({
    fault: null,
    databaseBytes: statSync(db.path).size,
    logBytes: statSync(`${db.path}-wal`).size,
    checks: { quick: { kind: "quick", damage: null }, full: null },
    backup: { at: null, ok: true },
  });
  for (let seq = 4; seq < 2_000; seq += 200) {
    addEvents(db.writer, seq, seq + 199);
    db.writer.pragma("wal_checkpoint(PASSIVE)");
    expect(await faultNow()).toBeNull();
  }
});

it("reads the newest migration that the database has, and the newest that there is", async () => {
  const { migration } = await look();
  expect(migration?.applied).toMatch(/^\d{14}_\w+$/);
  expect(migration?.applied).toBe(migration?.known);
});

it("sees the file gone, and come back", async () => {
  expect(await faultNow()).toBeNull();
  renameSync(db.path, `${db.path}.moved`);
  expect(await faultNow()).toBe("missing");
  renameSync(`${db.path}.moved`, db.path);
  expect(await faultNow()).toBeNull();
});

it("sees another file in the place of the database, and makes no log for it", async () => {
  copyFileSync(db.path, `${db.path}.copy`);
  expect(await faultNow()).toBeNull();
  renameSync(`${db.path}.copy`, db.path);
  rmSync(`${db.path}-wal`);
  expect(await faultNow()).toBe("replaced");
  expect(statSync(`${db.path}-wal`, { throwIfNoEntry: false })).toBeUndefined();
});

it("sees the log gone, and does not make another", async () => {
  expect(await faultNow()).toBeNull();
  rmSync(`${db.path}-wal`);
  expect(await faultNow()).toBe("missing");
  expect(statSync(`${db.path}-wal`, { throwIfNoEntry: false })).toBeUndefined();
});

it("sees another log", async () => {
  expect(await faultNow()).toBeNull();
  copyFileSync(`${db.path}-wal`, `${db.path}-copy`);
  renameSync(`${db.path}-copy`, `${db.path}-wal`);
  expect(await faultNow()).toBe("replaced");
});

it.each([
  ["without later saves in its log", 0],
  ["under a log with later saves", 5],
])("sees an older copy of the database copied over it, %s", async (_, later) => {
  db.writer.pragma("wal_checkpoint(TRUNCATE)");
  copyFileSync(db.path, `${db.path}.old`);
  addEvents(db.writer, 4, 400);
  db.writer.pragma("wal_checkpoint(TRUNCATE)");
  addEvents(db.writer, 401, 400 + later);
  expect(await faultNow()).toBeNull();
  copyFileSync(`${db.path}.old`, db.path);
  expect(await faultNow()).toBe(later === 0 ? "replaced" : "damaged");
});

it("sees a wiped header, and that it was put back", async () => {
  expect(await faultNow()).toBeNull();
  overwrite(db.path, Buffer.alloc(16), 0);
  expect(await faultNow()).toBe("damaged");
  overwrite(db.path, Buffer.from("SQLite format 3\0"), 0);
  expect(await faultNow()).toBeNull();
});

it("sees damaged pages, and keeps to it until they are mended", async () => {
  addEvents(db.writer, 4, 500);
  db.writer.pragma("wal_checkpoint(TRUNCATE)");
  expect(await faultNow()).toBeNull();
  const { size } = statSync(db.path);
  copyFileSync(db.path, `${db.path}.whole`);
  overwrite(db.path, Buffer.alloc(4096, 0x5a), size - 4096);
  const { fault, checks } = await look();
  expect([fault, checks.quick?.damage]).toEqual(["damaged", expect.stringMatching(/\S/)]);
  expect(await faultNow()).toBe("damaged");
  copyFileSync(`${db.path}.whole`, db.path);
  expect(await faultNow()).toBeNull();
});

it("sees a file that was cut off", async () => {
  addEvents(db.writer, 4, 500);
  db.writer.pragma("wal_checkpoint(TRUNCATE)");
  expect(await faultNow()).toBeNull();
  truncateSync(db.path, 8192);
  expect(await faultNow()).toBe("damaged");
});

// Whoever may do everything, as root may, can write a file of mode 444 as well.
it.skipIf(process.getuid?.() === 0).each([
  ["the file", () => db.path, 0o444, 0o644],
  ["its folder", () => db.folder, 0o555, 0o755],
])("sees that %s is read-only", async (_, path, readOnly, writable) => {
  expect(await faultNow()).toBeNull();
  chmodSync(path(), readOnly);
  expect(await faultNow()).toBe("readOnly");
  chmodSync(path(), writable);
  expect(await faultNow()).toBeNull();
});

it("sees that another program has held the write lock for a second", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const other = new Database(db.path);
  other.exec("BEGIN IMMEDIATE");
  expect(await faultNow()).toBeNull();
  vi.advanceTimersByTime(999);
  expect(await faultNow()).toBeNull();
  vi.advanceTimersByTime(1);
  expect(await faultNow()).toBe("locked");
  other.close();
  expect(await faultNow()).toBeNull();
});

it("takes a long write of this process for no fault", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const end = signs.beginWrite();
  db.writer.exec("BEGIN IMMEDIATE");
  for (let looks = 0; looks < 5; looks += 1) {
    expect(await faultNow()).toBeNull();
    vi.advanceTimersByTime(1_000);
  }
  db.writer.exec("COMMIT");
  end();
  expect(await faultNow()).toBeNull();
});

it("is alive after each look", async () => {
  signs.stop("monitor");
  await look();
  expect(signs.silence("monitor")).toBeLessThan(1_000);
});

function overwrite(path: string, bytes: Buffer, at: number): void {
  const descriptor = openSync(path, "r+");
  writeSync(descriptor, bytes, 0, bytes.length, at);
  closeSync(descriptor);
}
