import { existsSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { openArchive } from "./archive";
import { manifestSchema, member } from "./model";
import type { Made } from "./retention";

/** Returns the folder of a database's own backups: `setting`, or `backups` beside the database; null if it is `off`. */
export function backupFolder(database: string, setting: string | undefined): string | null {
  if (setting === "off") return null;
  return setting ? resolve(setting) : join(dirname(database), "backups");
}

const stem = (database: string) => basename(database, ".db");
const stamp = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, "");

export function dailyFile(folder: string, database: string, at: Date): string {
  return join(folder, `${stem(database)}-daily-${stamp(at)}.zip`);
}

/** The name of the backup before an upgrade says which migration comes first. */
export function upgradeFile(folder: string, { database, migration, at }: UpgradeName): string {
  return join(folder, `${stem(database)}-before-${migration}-${stamp(at)}.zip`);
}
type UpgradeName = { database: string; migration: string; at: Date };

/** Lists the files of a folder that have the name of a daily backup of this database. */
export function dailyBackups(folder: string, database: string): Made[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const at = timeIn(name, database);
    return at ? [{ file: join(folder, name), at }] : [];
  });
}

function timeIn(name: string, database: string): Date | null {
  const prefix = `${stem(database)}-daily-`;
  const [, date, hour, minute, second] =
    /^(\d{8})T(\d\d)(\d\d)(\d\d)Z\.zip$/.exec(name.slice(prefix.length)) ?? [];
  if (!name.startsWith(prefix) || !date) return null;
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  const at = new Date(`${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}

/** Whether the archive itself says that it is a daily backup. A file that somebody put there is none of ours to remove. */
export async function saysDaily(file: string): Promise<boolean> {
  try {
    const archive = await openArchive(file);
    try {
      const manifest = manifestSchema.parse(JSON.parse((await archive.read(member.manifest)).toString()));
      return manifest.purpose === "daily";
    } finally {
      archive.close();
    }
  } catch {
    return false;
  }
}

/** Removes what a daily backup left that was cut short. */
export function clearUnfinished(folder: string, database: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const unfinished = /\.partial(\.db(\.upgraded)?(-wal|-shm)?)?$/;
  for (const name of names)
    if (unfinished.test(name) && timeIn(name.replace(unfinished, ""), database))
      rmSync(join(folder, name), { force: true });
}
