import { renameSync } from "node:fs";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { storageState } from "@/lib/platform/storage/state";
import { vitalSigns } from "@/lib/platform/vital-signs";
import { servedDatabase, type ServedDatabase } from "./database.test-data";
import { latestReport } from "./report";
import { spawnMonitor } from "./spawn";

const storage = storageState();
const signs = vitalSigns();
const latest = latestReport();
let db: ServedDatabase;
let stop: () => Promise<unknown>;

beforeAll(() => {
  db = servedDatabase();
  stop = spawnMonitor(db.path, storage, signs);
});
afterAll(async () => {
  await stop();
  db.remove();
});

const patience = { timeout: 15_000, interval: 20 };

it("tells every thread what it sees, without being asked", async () => {
  await vi.waitFor(() => expect(latest()?.checks.quick?.damage).toBeNull(), patience);
  expect(latest()).toMatchObject({ fault: null, migration: { applied: expect.any(String) } });
  renameSync(db.path, `${db.path}.moved`);
  await vi.waitFor(() => expect(storage.fault()).toBe("missing"), patience);
  renameSync(`${db.path}.moved`, db.path);
  await vi.waitFor(() => expect(storage.fault()).toBeNull(), patience);
});
