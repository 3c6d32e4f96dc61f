import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ownFolder } from "@/lib/backup/backup.test-data";
import { dailyFile } from "@/lib/backup/backup-folder";
import { startDailyBackups } from "./daily-backups";

const start = new Date("2026-03-10T09:00:00");
const minute = 60_000;

beforeEach(() => vi.useFakeTimers({ now: start, toFake: ["Date", "setInterval", "clearInterval"] }));
afterEach(() => void vi.useRealTimers());

/** A server's backups, which succeed or fail as the list says, and are noted with the minutes since the start. */
function backups(outcomes: boolean[]) {
  const database = join(ownFolder(), "annals.db");
  const folder = join(database, "..", "backups");
  mkdirSync(folder);
  const runs: number[] = [];
  const stop = startDailyBackups(database, () => {
    runs.push((Date.now() - start.getTime()) / minute);
    const isMade = outcomes.shift() ?? true;
    if (isMade) writeFileSync(dailyFile(folder, database, new Date()), "");
    return { done: Promise.resolve(isMade), stop: () => undefined };
  });
  return { runs, stop };
}

it("makes one soon after the first start, and from then on each night", async () => {
  const { runs, stop } = backups([]);
  await vi.advanceTimersByTimeAsync(48 * 60 * minute);
  stop();
  const night = 17.5 * 60;
  expect(runs).toEqual([10, night, night + 24 * 60]);
  await vi.advanceTimersByTimeAsync(48 * 60 * minute);
  expect(runs).toHaveLength(3);
});

it("tries again each hour until one is made", async () => {
  const { runs, stop } = backups([false, false, true]);
  await vi.advanceTimersByTimeAsync(5 * 60 * minute);
  stop();
  expect(runs).toEqual([10, 70, 130]);
});

it("makes none where there are to be none", async () => {
  const { env } = await import("@/lib/platform/env");
  env.BACKUP_FOLDER = "off";
  const { runs } = backups([]);
  await vi.advanceTimersByTimeAsync(48 * 60 * minute);
  delete env.BACKUP_FOLDER;
  expect(runs).toEqual([]);
});
