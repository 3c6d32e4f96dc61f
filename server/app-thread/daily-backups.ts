import { backupFolder, dailyBackups } from "@/lib/backup/backup-folder";
import { nextBackupAt } from "@/lib/backup/schedule";
import { backupFile } from "@/lib/platform/bundle-files.mjs";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { type Run, runInProcess } from "./run-in-process";

// The clock may be set meanwhile, and a timer takes no more than 24 days.
const lookEvery = 60_000;

/** Makes a backup each day at its time, until the returned function is called. Does nothing where there are to be none. */
export function startDailyBackups(database: string, run: Run = runInProcess(backupFile)): () => void {
  const folder = backupFolder(database, env.BACKUP_FOLDER);
  if (folder === null) return () => undefined;
  const startedAt = Date.now();
  let lastFailed: number | null = null;
  let running: ReturnType<Run> | null = null;

  const look = async () => {
    const now = Date.now();
    const lastMade = newestBefore(now, folder, database);
    if (running || now < nextBackupAt({ startedAt, lastMade, lastFailed }, env.BACKUP_AT)) return;
    running = run();
    const isMade = await running.done.catch(() => false);
    running = null;
    if (!isMade) lastFailed = Date.now();
  };
  const timer = setInterval(() => void look().catch(logFailure), lookEvery);
  timer.unref();
  return () => {
    clearInterval(timer);
    running?.stop();
  };
}

const logFailure = (error: unknown) => log.error({ error }, "the daily backup could not be started");

/** When the newest backup was made; one from the future, of a clock that was wrong, does not count. */
function newestBefore(now: number, folder: string, database: string): number | null {
  const times = dailyBackups(folder, database).map(({ at }) => at.getTime());
  return times.filter((time) => time <= now).reduce<number | null>((a, b) => Math.max(a ?? b, b), null);
}
