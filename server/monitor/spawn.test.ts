import { execFileSync } from "node:child_process";
import { closeSync, existsSync, openSync, renameSync, rmSync } from "node:fs";
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from "vitest";
import { currentStorageState } from "@/lib/platform/storage/current";
import { logState } from "@/lib/platform/storage/wal-index";
import { currentVitalSigns } from "@/lib/platform/vital-signs";
import { eventually } from "@/lib/testing/eventually";
import { addEvents, servedDatabase, type ServedDatabase } from "./database.test-data";
import { healthReader } from "./health-reader";
import { latestReport } from "./report";
import { spawnMonitor } from "./spawn";

const storage = currentStorageState();
const signs = currentVitalSigns();
const latest = latestReport();
let db: ServedDatabase;
let stop: () => Promise<unknown>;
let copyLog: () => void;

beforeAll(() => {
  db = servedDatabase();
  ({ stop, copyLog } = spawnMonitor(db.path, storage, signs));
});
afterAll(async () => {
  await stop();
  db.remove();
});

it("tells every thread what it sees, without being asked", async () => {
  await eventually(() => expect(latest()?.checks.quick?.damage).toBeNull());
  expect(latest()).toMatchObject({ fault: null, migration: { applied: expect.any(String) } });
  renameSync(db.path, `${db.path}.moved`);
  await eventually(() => expect(storage.fault()).toBe("missing"));
  renameSync(`${db.path}.moved`, db.path);
  await eventually(() => expect(storage.fault()).toBeNull());
});

it("copies the log into the database when it is asked to", async () => {
  db.writer.pragma("wal_autocheckpoint = 0");
  addEvents(db.writer, 4, 400);
  const index = openSync(`${db.path}-shm`, "r");
  expect(logState(index).copied).toBeLessThan(logState(index).frames);
  copyLog();
  await eventually(() => expect(logState(index).copied).toBe(logState(index).frames));
  closeSync(index);
});

// A pipe that nobody writes to keeps its reader in the kernel, as a disk does that does not answer.
it.skipIf(process.platform === "win32")(
  "is missed while it hangs on the disk, and heard when it goes on",
  async () => {
    const prepared = () => ({ state: "off", since: null }) as const;
    signs.ready();
    signs.beat("app");
    const health = healthReader({ report: latest, prepared, hasDailyBackup: false, hasMirror: false });
    await eventually(() => expect(latest()?.fault).toBeNull());
    const pipe = `${db.path}.backup.json`;
    execFileSync("mkfifo", [pipe]);
    const goOn = () => {
      if (!existsSync(pipe)) return;
      // Its name goes first, or else the next look may open it again, and then hangs for ever.
      const end = openSync(pipe, "w");
      rmSync(pipe);
      closeSync(end);
    };
    onTestFinished(goOn);
    await eventually(() => expect(signs.silence("monitor")).toBeGreaterThan(2_000));
    expect(health().reasons).not.toContain("The monitor does not answer.");
    const { bigint } = process.hrtime;
    vi.spyOn(process.hrtime, "bigint").mockImplementation(() => bigint() + 4_000_000_000n);
    expect(health()).toMatchObject({
      status: "failing",
      reasons: expect.arrayContaining(["The monitor does not answer."]) as string[],
    });
    vi.mocked(process.hrtime.bigint).mockRestore();
    goOn();
    await eventually(() => expect(signs.silence("monitor")).toBeLessThan(1_000));
    expect(health().reasons).not.toContain("The monitor does not answer.");
  },
);
