import { statSync } from "node:fs";
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
export function openPageChecks(path: string, check: Check = checkInThread): PageChecks {
  let checked: Looked | null = null;
  let latest: PageCheck | null = null;
  let lastFull = localDay(new Date());
  let isUnderWay = false;
  let react: () => void = () => undefined;
  const last: Record<PageCheckKind, PageCheck | null> = { quick: null, full: null };
  const run = async (kind: PageCheckKind, file: Looked, now: Date) => {
    isUnderWay = true;
    try {
      latest = last[kind] = await check(path, kind);
      if (latest.damage !== null) log.error({ damage: latest.damage }, "the database has damaged pages");
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

function checkInThread(path: string, kind: PageCheckKind): Promise<PageCheck> {
  const thread = startThread(monitorFiles.pageCheck, { workerData: { path, kind } });
  return new Promise((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error("The thread ended before its answer.")));
  });
}
