import "server-only";
import { copyOpenDatabase } from "./sqlite-engine";
import { databaseFile } from "./database-file";
import { env } from "./env";
import { log } from "./log";
import { guard } from "./storage/guard";

/**
 * Returns a function that is to be called now and then, and saves what can be saved once the file is lost: a copy of all that
 * was written, as long as the process still has the file open, and the log out of the way of a file put in its place, which
 * SQLite would spoil with it at the next start.
 */
export function rescueOnce(): () => void {
  let isCopied = false;
  let isAside = false;
  return () => {
    if (!guard.isFileLost()) return;
    const there = guard.whatIsThere();
    if (!isCopied && there !== "overwritten") void copy();
    isCopied = true;
    if (!isAside && (there === "another" || there === "overwritten")) setLogAside();
    isAside ||= there === "another" || there === "overwritten";
  };
}

async function copy(): Promise<void> {
  const path = `${databaseFile(env.DATABASE_URL)}.rescued-${now()}`;
  try {
    await copyOpenDatabase(path);
    log.error({ path }, "the database's file was lost; all that was saved is in this copy");
  } catch (error) {
    log.error({ path, error }, "the database's file was lost and could not be copied");
  }
}

function setLogAside(): void {
  try {
    const path = guard.setLogAside(now());
    if (path) log.error({ path }, "the log of the lost database was put aside");
  } catch (error) {
    log.error({ error }, "the log of the lost database could not be put aside");
  }
}

const now = () => new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "");
