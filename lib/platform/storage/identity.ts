import { type BigIntStats, closeSync, openSync, realpathSync, renameSync, statSync } from "node:fs";
import type { StorageFault } from "./fault";
import { isCheckpointBetween, type LogState, logState } from "./wal-index";

/** A database file that is open, known again by what the file system and SQLite's log say of it. */
export type Identity = {
  /** Returns what happened to the file: it is not at its path, or what is there is not what SQLite wrote. Takes microseconds. */
  check: () => Extract<StorageFault, "missing" | "replaced"> | null;
  /** How many pages the log has, and how many of them are in the database file already. */
  pagesInLog: () => { all: number; copied: number };
  /** Whether another file stands at the path, or the same one with other content; null where none does. */
  whatIsThere: () => "same" | "another" | "overwritten" | null;
  /** Keeps the log away from a file that it does not belong to, and returns its new path; null where it was not there. */
  setLogAside: (ending: string) => string | null;
  /** To be called once all connections are closed: closing a file drops the locks that the process has on it. */
  close: () => void;
};

/** Remembers the file at `path`, which a connection of this process has just opened and read. */
export function identityOf(path: string): Identity {
  const real = realpathSync(path);
  const beside = ["-wal", "-shm"].map((ending) => ({
    path: `${real}${ending}`,
    stats: statOf(`${real}${ending}`),
  }));
  const isLogged = beside.every(({ stats }) => stats);
  const index = isLogged ? openSync(`${real}-shm`, "r") : null;
  let log = index === null ? null : logState(index);
  let main = statSync(path, { bigint: true });

  function check(): ReturnType<Identity["check"]> {
    // The log before the file: a checkpoint that begins in between is seen the next time.
    const logNow = index === null ? null : logState(index);
    const mainNow = statOf(path);
    if (!mainNow) return "missing";
    if (!isSameFile(mainNow, main)) return "replaced";
    if (beside.some((file) => isAnother(file.stats, statOf(file.path)))) return "replaced";
    if (!isUntouched(mainNow, main) && !isCheckpointed()) return "replaced";
    main = mainNow;
    log = logNow;
    return null;
  }

  function isCheckpointed(): boolean {
    return index === null || isCheckpointBetween(log as LogState, logState(index));
  }

  function whatIsThere(): ReturnType<Identity["whatIsThere"]> {
    const now = statOf(path);
    if (!now) return null;
    if (!isSameFile(now, main)) return "another";
    return isUntouched(now, main) ? "same" : "overwritten";
  }

  function setLogAside(ending: string): string | null {
    const [logFile] = beside;
    if (!logFile?.stats || isAnother(logFile.stats, statOf(logFile.path))) return null;
    renameSync(logFile.path, `${logFile.path}.${ending}`);
    return `${logFile.path}.${ending}`;
  }

  return {
    check,
    whatIsThere,
    setLogAside,
    pagesInLog: () => ({ all: log?.frames ?? 0, copied: log?.copied ?? 0 }),
    close: () => void (index !== null && closeSync(index)),
  };
}

function statOf(path: string): BigIntStats | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}

const isSameFile = (a: BigIntStats, b: BigIntStats): boolean => a.ino === b.ino && a.dev === b.dev;

const isAnother = (known: BigIntStats | undefined, now: BigIntStats | undefined): boolean =>
  known !== undefined && (now === undefined || !isSameFile(known, now));

const isUntouched = (a: BigIntStats, b: BigIntStats): boolean => a.size === b.size && a.mtimeNs === b.mtimeNs;
