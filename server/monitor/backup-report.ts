import { readFileSync } from "node:fs";
import { z } from "zod";

const schema = z.object({ at: z.iso.datetime(), file: z.string(), ok: z.boolean() });

/** The last backup: when it was made, its file, and whether it was found whole after it was written. */
export type BackupReport = { at: string; file: string; verified: boolean };

/** Reads what the last backup left beside the database; null if there was none, or if its note makes no sense. */
export function readBackupReport(database: string): BackupReport | null {
  try {
    const { at, file, ok } = schema.parse(JSON.parse(readFileSync(`${database}.backup.json`, "utf8")));
    return { at, file, verified: ok };
  } catch {
    return null;
  }
}
