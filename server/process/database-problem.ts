import { existsSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import { type RestoreMark, restoreMarkOf, wasSwapped } from "@/lib/backup/interrupted-restore";
import type { StorageFault } from "@/lib/platform/storage/fault";

/** Why a database cannot be used. The message names the file and what to do next. */
export class DatabaseProblem extends Error {
  constructor(
    readonly fault: StorageFault,
    message: string,
  ) {
    super(message);
  }
}

export const problems = {
  missing: (file: string, traces: readonly string[]) =>
    new DatabaseProblem(
      "missing",
      `The database ${file} is missing, but an office has worked with it: ${traces.join(", ")}. ` +
        `Put the file back, or restore a backup: npm run restore -- FILE. ${beginAnew(traces)}`,
    ),
  unprepared: (file: string) =>
    new DatabaseProblem("missing", `There is no database ${file} yet. Start with npm start, which makes it.`),
  restoreCutOff: (file: string, mark: RestoreMark) =>
    new DatabaseProblem(
      "replaced",
      `A restore of ${mark.source}, begun at ${mark.at}, was cut off. ${whichIsThere(file, mark)} Finish it: ` +
        `npm run restore -- ${mark.source}. To go on with the database as it is, remove ${restoreMarkOf(file)} first.`,
    ),
  empty: (file: string, traces: readonly string[]) =>
    new DatabaseProblem(
      "missing",
      `The database ${file} is empty, but an office has worked with it: ${traces.join(", ")}. ` +
        `Restore a backup: npm run restore -- FILE. ${beginAnew([file, ...traces])}`,
    ),
  folder: (file: string) =>
    new DatabaseProblem(
      "missing",
      `${file} is a folder, not a database. Name the file in it: DATABASE_URL=file:${file}/annals.db npm start`,
    ),
  damaged: (file: string, detail: string) =>
    new DatabaseProblem(
      "damaged",
      `The database ${file} is damaged. Restore the last backup (npm run restore -- FILE) and keep the damaged file for ` +
        `examination.\n  ${detail}`,
    ),
  foreignLog: (file: string) =>
    new DatabaseProblem(
      "damaged",
      `The log ${file}-wal belongs to another database than ${file}, which is sound by itself: a backup was probably ` +
        `copied over the file. Restore it with npm run restore -- FILE instead, or move ${file}-wal and ${file}-shm away ` +
        "and start again.",
    ),
  full: (file: string) =>
    new DatabaseProblem(
      "full",
      `The disk of the database ${file} is full. Make room on it and start again. Nothing was changed.`,
    ),
  notWritable: (file: string, path = file) =>
    new DatabaseProblem(
      "readOnly",
      `${path} may not be written by this account, as the database ${file} requires. Give this account the right ` +
        "to write it, or start Annals as the account that owns it.",
    ),
  locked: (file: string) =>
    new DatabaseProblem(
      "locked",
      `Another program is holding the database ${file}. Close that program and start again.`,
    ),
  unreadable: (file: string, code: string) =>
    new DatabaseProblem(
      "damaged",
      `The database ${file} cannot be read (${code}). Check its permissions and the disk. If the disk fails, restore the ` +
        "last backup on another: npm run restore -- FILE",
    ),
};

function whichIsThere(file: string, mark: RestoreMark): string {
  if (!existsSync(file)) return `There is no database ${file} yet.`;
  if (!wasSwapped(file, mark)) return `The database ${file} is still the one from before.`;
  return `The database ${file} is the restored one${existsSync(mark.aside) ? `; the one from before is ${mark.aside}` : ""}.`;
}

const beginAnew = (files: readonly string[]) =>
  `To begin anew instead, move ${files.length > 1 ? "these files" : "this file"} away first.`;

/** Returns what an error of SQLite or of the file system says of the database in `file`; other errors as they are. */
export function problemOf(file: string, error: unknown): Error {
  if (error instanceof DatabaseProblem) return error;
  const { code = "", message } = error as { code?: string; message: string };
  if (/^(?:SQLITE_FULL|ENOSPC|EDQUOT)/.test(code)) return problems.full(file);
  if (/^(?:SQLITE_CORRUPT|SQLITE_NOTADB)/.test(code)) return problems.damaged(file, message);
  if (/^(?:SQLITE_BUSY|SQLITE_LOCKED)/.test(code)) return problems.locked(file);
  if (/^(?:SQLITE_READONLY|SQLITE_PERM|EROFS|EACCES|EPERM)/.test(code))
    return problems.notWritable(file, (error as { path?: string }).path);
  if (/^(?:SQLITE_CANTOPEN|SQLITE_IOERR|EIO|ENOTDIR|ELOOP|ENAMETOOLONG)/.test(code))
    return isDiskFull(file) ? problems.full(file) : problems.unreadable(file, code);
  return error as Error;
}

// Less than SQLite needs beside the file to open it.
const leastRoom = 64 * 1024;

/** Whether the disk of a file has no room that this account may use. */
export function isDiskFull(file: string): boolean {
  const { bavail, bfree, bsize } = statfsSync(dirname(file));
  return (process.getuid?.() === 0 ? bfree : bavail) * bsize < leastRoom;
}
