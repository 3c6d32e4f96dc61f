import Database from "better-sqlite3";
import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { interruptedRestore } from "@/lib/backup/interrupted-restore";
import { missingMigrations } from "@/lib/platform/migrate";
import { isDiskFull, problemOf, problems } from "./database-problem";
import { installationTraces } from "./installation-traces";
import { realFile } from "./real-file";

/**
 * Checks the database in `file` before anything is written to it, and throws a DatabaseProblem if it cannot be used.
 * Returns whether there is one already; the first start of all makes it.
 */
export function checkDatabase(file: string): boolean {
  return explained(file, () => {
    checkRestored(file);
    const size = sizeOf(file);
    if (!size) {
      const traces = [...installationTraces(file), ...logOf(file)];
      if (traces.length > 0) throw problems[size === undefined ? "missing" : "empty"](file, traces);
    }
    checkWritable(file);
    if (size) checkPages(file);
    return Boolean(size);
  });
}

/** Checks the database in `file` as far as a server needs that is started without preparing it. Throws like `checkDatabase`. */
export function checkPrepared(file: string): void {
  explained(file, () => {
    checkRestored(file);
    if (!sizeOf(file)) throw problems.unprepared(file);
    checkWritable(file);
    const [missing] = missingMigrations(file);
    if (missing) throw new Error(unmigrated(file, missing));
  });
}

/** Runs `work`, whose errors of SQLite and of the file system then say what to do about the database in `file`. */
export function explained<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw problemOf(file, error);
  }
}

const linked = (file: string) =>
  `The database ${file} has another name too (a hard link), and what is saved under one name is lost under the other. ` +
  "Remove the other name, and keep copies by npm run backup -- FILE.";

const unmigrated = (file: string, name: string) =>
  `The database ${file} lacks the migration ${name}. Start with npm start, or run npm run db:migrate first.`;

function checkRestored(file: string): void {
  const mark = interruptedRestore(realFile(file));
  if (mark) throw problems.restoreCutOff(realFile(file), mark);
}

function sizeOf(file: string): number | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw problems.folder(file);
  // SQLite keeps a log for each name.
  if (found && found.nlink > 1) throw new Error(linked(file));
  return found?.size;
}

function checkWritable(file: string): void {
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  const beside = ["", "-wal", "-shm", ".lock"]
    .map((suffix) => file + suffix)
    .filter((path) => existsSync(path));
  for (const path of [folder, ...beside]) accessSync(path, constants.W_OK);
  if (isDiskFull(`${folder}/`)) throw problems.full(file);
}

// SQLite can write into damaged pages without noticing, so damage would otherwise stay unnoticed.
function checkPages(file: string): void {
  const findings = findingsIn(file);
  if (findings.length === 0) return;
  throw hasForeignLog(file) ? problems.foreignLog(file) : problems.damaged(file, findings.join("\n  "));
}

// Opened for reading only, so that closing it does not write the log into the file.
function findingsIn(source: string | Buffer): string[] {
  try {
    const db = new Database(source as string, { readonly: true });
    try {
      const findings = db.pragma("quick_check(5)") as { quick_check: string }[];
      return findings.map((finding) => finding.quick_check).filter((finding) => finding !== "ok");
    } finally {
      db.close();
    }
  } catch (error) {
    const { code = "", message } = error as { code?: string; message: string };
    if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) return [message];
    throw error;
  }
}

// Without its database, a log shows that there was one.
function logOf(file: string): string[] {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  return log?.size ? [`${file}-wal`] : [];
}

/** Whether the file is sound without the log beside it. SQLite ignores a log that is damaged itself. */
function hasForeignLog(file: string): boolean {
  if (logOf(file).length === 0) return false;
  const bytes = readFileSync(file);
  // Without the mark that it has a log, which a database in memory cannot have.
  bytes.fill(1, 18, 20);
  return findingsIn(bytes).length === 0;
}
