import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { backedUp, database, ownFolder } from "./backup.test-data";
import { dailyFile } from "./backup-folder";
import { makeDailyBackup } from "./daily-backup";
import { readLastBackup } from "./last-backup";

const request = (folder: string) => ({ database, folder, keep: 2 });
const day = (date: number) => new Date(Date.UTC(2026, 2, date, 18, 30));

it("keeps as many as it should, and removes only what it made", async () => {
  const folder = join(ownFolder(), "backups");
  for (const date of [1, 2, 3]) await makeDailyBackup(request(folder), day(date));
  // Files of others, one of them with the name of an old daily backup.
  const byHand = dailyFile(folder, database, new Date("2026-03-01T01:00:00Z"));
  copyFileSync(await backedUp(), byHand);
  for (const name of ["notes.txt", "annals-daily-old.zip"]) writeFileSync(join(folder, name), "mine");
  const { file, removed } = await makeDailyBackup(request(folder), day(4));
  expect(removed).toEqual([dailyFile(folder, database, day(2))]);
  expect(readdirSync(folder)).toHaveLength(5);
  expect(existsSync(byHand)).toBe(true);
  expect(readLastBackup(database)).toMatchObject({ ok: true, file });
});

it("removes none when the new one could not be made, and notes why beside what was there", async () => {
  const folder = join(ownFolder(), "backups");
  const own = join(folder, "..", "annals.db");
  const good = { ...request(folder), database: own };
  copyFileSync(database, own);
  for (const date of [1, 2]) await makeDailyBackup(good, day(date));
  const before = readdirSync(folder);
  writeFileSync(own, readFileSync(own).fill(0xa5, 4096 * 3, 4096 * 60));
  await expect(makeDailyBackup({ ...good, keep: 1 }, day(3))).rejects.toThrow("damaged");
  expect(readdirSync(folder)).toEqual(before);
  expect(readLastBackup(own)).toMatchObject({
    ok: false,
    error: expect.stringContaining("damaged"),
    file: dailyFile(folder, own, day(2)),
  });
});

it("clears what a backup left that was killed", async () => {
  const folder = join(ownFolder(), "backups");
  await makeDailyBackup(request(folder), day(1));
  const killed = dailyFile(folder, database, day(2));
  for (const end of [".partial", ".partial.db", ".partial.db.upgraded-wal"])
    writeFileSync(killed + end, "half");
  writeFileSync(join(folder, "other.partial"), "mine");
  await makeDailyBackup(request(folder), day(3));
  expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual(["other.partial"]);
});
