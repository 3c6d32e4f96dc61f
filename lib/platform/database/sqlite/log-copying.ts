import "server-only";
import { setImmediate } from "node:timers/promises";
import { log } from "../../log";
import { singleton } from "../../singleton";
import { guard } from "../../storage/guard";
import type { SharedConnection } from "./shared-connection";

/** How many pages of the log wait before they are copied into the database file. */
const pagesBeforeCheckpoint = 1000;
/** How many pages the log may have, copied or not: it is begun again only when a write finds all of them copied. */
const longestLog = 4000;

/** `ask` has another thread copy the log; `isDue` while that is not seen to be done. */
const elsewhere = singleton<{ ask?: () => void; isDue?: boolean }>("log copying", () => ({}));

/**
 * Has another thread copy the log into the database file when that is due, so that no write waits for it. Where writes follow
 * each other without a pause that thread never has all of it, so the writer does the rest before the log becomes too long.
 */
export function copyLogElsewhere(ask: () => void): void {
  elsewhere.ask = ask;
}

/** Copies the log if that is due, or has it copied. */
export async function copyLogWhenDue(writer: SharedConnection | undefined): Promise<void> {
  const { all, copied } = guard.pagesInLog();
  const isDue = all - copied >= pagesBeforeCheckpoint;
  const isTooLong = all > copied && all >= longestLog;
  if (isTooLong || (isDue && !elsewhere.ask)) await checkpoint(writer);
  else if (isDue && !elsewhere.isDue && guard.isSoundFile()) elsewhere.ask?.();
  elsewhere.isDue = isDue;
}

// Between two writes; the answer to the one before is under way.
async function checkpoint(writer: SharedConnection | undefined): Promise<void> {
  await setImmediate();
  try {
    guard.requireSoundFile();
    writer?.checkpoint();
  } catch (error) {
    log.error({ error }, "the log of the database could not be copied into its file");
  }
}
