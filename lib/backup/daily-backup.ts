import "server-only";
import { mkdirSync, rmSync } from "node:fs";
import { clearUnfinished, dailyBackups, dailyFile, saysDaily } from "./backup-folder";
import type { Installation } from "./installation";
import { noteFailure, noteMade } from "./last-backup";
import { makeBackup } from "./make-backup";
import { type Manifest } from "./model";
import { expired } from "./retention";

export type DailyRequest = Installation & {
  folder: string;
  keep: number;
  passphrase?: string | undefined;
};
export type Daily = { file: string; manifest: Manifest; removed: string[] };

/** Makes the backup of the day, and removes those whose time has passed. Nothing is removed unless the new one is verified. */
export async function makeDailyBackup(request: DailyRequest, at = new Date()): Promise<Daily> {
  const { database, postgresql, folder, passphrase } = request;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    clearUnfinished(folder, database);
    const file = dailyFile(folder, database, at);
    const manifest = await makeBackup({ database, postgresql, target: file, purpose: "daily", passphrase });
    await noteMade(database, file, manifest);
    return { file, manifest, removed: await removeExpired(request) };
  } catch (error) {
    await noteFailure(database, (error as Error).message);
    throw error;
  }
}

async function removeExpired({ database, folder, keep }: DailyRequest): Promise<string[]> {
  const removed: string[] = [];
  for (const { file } of expired(dailyBackups(folder, database), keep)) {
    if (!(await saysDaily(file))) continue;
    rmSync(file);
    removed.push(file);
  }
  return removed;
}
