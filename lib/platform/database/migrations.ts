import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Migration = { name: string; sql: string; checksum: string };
export type Applied = { migration_name: string; checksum: string; finished_at: unknown };

export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      // Like Prisma, ignores CRLF line ends that a checkout may introduce.
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8").replaceAll("\r\n", "\n");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** Returns the migrations not yet applied. Throws when the database and the folder disagree. */
export function pendingMigrations(files: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const checksums = new Map(files.map((file) => [file.name, file.checksum]));
  for (const row of applied) {
    const name = row.migration_name;
    if (row.finished_at === null) throw new Error(errorMessages.unfinished(name));
    if (!checksums.has(name)) throw new Error(errorMessages.missing(name));
    if (checksums.get(name) !== row.checksum) throw new Error(errorMessages.changed(name));
  }
  const done = new Set(applied.map((row) => row.migration_name));
  return files.filter((file) => !done.has(file.name));
}

const errorMessages = {
  unfinished: (name: string) =>
    `The migration ${name} was begun on this database and never finished. Restore the last backup, then start again.`,
  missing: (name: string) =>
    `This database has the migration ${name}, which this version of Annals does not know. ` +
    "The database was used by a newer version: update Annals, or restore a backup made with this version.",
  changed: (name: string) =>
    `The file of the migration ${name} was changed after it had been applied. ` +
    "Put the file back as it was, and make further changes in a new migration (npm run db:diff -- NAME).",
};
