import Database from "better-sqlite3";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";

export type ServedDatabase = { path: string; folder: string; writer: Database.Database; remove: () => void };

/** Returns a database in a folder of its own that is being served: a connection is open, and its log holds what was written. */
export function servedDatabase(): ServedDatabase {
  const folder = mkdtempSync(join(tmpdir(), "annals-monitor-"));
  const path = join(folder, "annals.db");
  copyFileSync(inject("template"), path);
  const writer = new Database(path);
  writer.pragma("journal_mode = WAL");
  addEvents(writer, 1, 3);
  const remove = () => {
    writer.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { path, folder, writer, remove };
}

/** Adds entries to the audit trail, from one number to another. */
export function addEvents(writer: Database.Database, from: number, to: number): void {
  const insert = writer.prepare(
    `INSERT INTO "AuditEvent" ("seq", "actionId", "at", "actorId", "actorName", "actorRoles", "type", "subject", "previous", "hash")
     VALUES (@seq, 'action ' || @seq, '2026-01-01', 'system', '系统', '[]', 'test', @subject, '', 'hash ' || @seq)`,
  );
  for (let seq = from; seq <= to; seq += 1) insert.run({ seq, subject: `${seq} ${"x".repeat(300)}` });
}
