import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { log } from "@/lib/platform/log";

/** How the mirror of a site stands, for whoever watches it. */
export type LastMirror = {
  /** When it last had all that was published (ISO), and where it is; null if it never had. */
  at: string | null;
  target: string | null;
  /** Whether the newest attempt succeeded, and the reason if not. */
  ok: boolean;
  error: string | null;
};

const none: LastMirror = { at: null, target: null, ok: true, error: null };

/** The file beside a database that says how its mirror stands. */
const lastMirrorFile = (database: string) => `${database}.mirror.json`;

export function readLastMirror(database: string): LastMirror {
  try {
    return {
      ...none,
      ...(JSON.parse(readFileSync(lastMirrorFile(database), "utf8")) as Partial<LastMirror>),
    };
  } catch {
    return none;
  }
}

// What cannot be noted is logged: a mirror is none the worse for it.
export function noteMirror(database: string, outcome: Partial<LastMirror>): void {
  const file = lastMirrorFile(database);
  try {
    const text = JSON.stringify({ ...readLastMirror(database), ...outcome });
    writeFileSync(`${file}.next`, `${text}\n`, { mode: 0o600 });
    renameSync(`${file}.next`, file);
  } catch (error) {
    log.warn({ file, error }, "the outcome of a mirror could not be noted");
  }
}
