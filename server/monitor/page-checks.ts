import { type EventEmitter, once } from "node:events";
import { statSync } from "node:fs";
import type { Worker } from "node:worker_threads";
import { monitorFiles } from "./thread-files";
import { log } from "@/lib/platform/log";
import { startThread } from "@/lib/platform/start-thread";
import type { PageCheck, PageCheckKind } from "./page-check";
import { dueCheck, localDay, type Looked } from "./page-check-schedule";

export type PageChecks = {
  /** Starts the check that is due, unless one is under way. */
  startDue: (now?: Date) => void;
  last: () => { quick: PageCheck | null; full: PageCheck | null };
  isDamaged: () => boolean;
  /** Has a function called after each check. */
  onChecked: (react: () => void) => void;
};

type Check = (path: string, kind: PageCheckKind) => Promise<PageCheck>;

/** Checks the pages of a database whenever its file has changed, and all of it each night. */
export function openPageChecks(path: string, check = checkerInThread()): PageChecks {
  let checked: Looked | null = null;
  let latest: PageCheck | null = null;
  let lastFull = localDay(new Date());
  let isUnderWay = false;
  let react: () => void = () => undefined;
  const last: Record<PageCheckKind, PageCheck | null> = { quick: null, full: null };
  const run = async (kind: PageCheckKind, file: Looked, now: Date) => {
    isUnderWay = true;
    try {
      const before = latest?.damage ?? null;
      latest = last[kind] = await check(path, kind);
      if (latest.damage !== null && latest.damage !== before)
        log.error({ damage: latest.damage }, "the database has damaged pages");
      if (kind === "full") lastFull = localDay(now);
      checked = file;
    } catch (error) {
      log.warn({ error }, "the pages of the database could not be checked");
    } finally {
      isUnderWay = false;
    }
    react();
  };
  return {
    startDue: (now = new Date()) => {
      const { mtimeMs, size } = statSync(path);
      const file = { mtimeMs, size };
      const kind = isUnderWay ? null : dueCheck({ file, checked, last: latest, lastFull, now });
      if (kind) void run(kind, file, now);
    },
    last: () => last,
    isDamaged: () => latest !== null && latest.damage !== null,
    onChecked: (next) => {
      react = next;
    },
  };
}

type Opened = { thread: Pick<Worker, "postMessage" | "terminate"> & EventEmitter; ended: AbortSignal };

function openThread(): Opened {
  const [thread, ending] = [startThread(monitorFiles.pageCheck, {}), new AbortController()];
  thread.once("exit", () => ending.abort());
  thread.unref();
  return { thread, ended: ending.signal };
}

/**
 * Returns a check that runs in a thread. The thread is kept while the file goes on changing, since to start one takes ten times
 * as long as to check a small database, and ends after `keptFor` milliseconds without a check: it takes nine megabytes.
 */
export function checkerInThread(open = openThread, keptFor = 20_000): Check {
  let opened: Opened | undefined;
  let ending: NodeJS.Timeout | undefined;
  const end = () => {
    void opened?.thread.terminate();
    opened = undefined;
  };
  return async (path, kind) => {
    clearTimeout(ending);
    if (!opened || opened.ended.aborted) opened = open();
    const { thread, ended } = opened;
    const answer = once(thread, "message", { signal: ended });
    thread.postMessage({ path, kind });
    const [checked] = await answer;
    ending = setTimeout(end, keptFor).unref();
    return checked as PageCheck;
  };
}
