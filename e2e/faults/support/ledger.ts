import { execFile } from "node:child_process";
import { read } from "./fields";
import type { Outcome, SavedRevision } from "./client";

/** What was acknowledged, kept outside the product: the database is compared with it afterwards. */
export type Ledger = {
  /** Notes an answer; returns whether it acknowledged a save. */
  note: (outcome: Outcome) => boolean;
  count: () => number;
  /** How many acknowledged saves the database does not have as they were answered. */
  lost: (database: string) => number;
};

export function newLedger(): Ledger {
  const revisions = new Map<string, SavedRevision>();
  return {
    note: ({ ok, value }) => {
      const revision = (value as { revision?: SavedRevision } | undefined)?.revision;
      if (ok && revision) revisions.set(revision.id, revision);
      return ok;
    },
    count: () => revisions.size,
    lost: (database) =>
      read(database, (db) => {
        const find = db.prepare(`SELECT "number", "hash" FROM "Revision" WHERE "id" = ?`);
        return [...revisions.values()].filter(({ id, number, hash }) => {
          const found = find.get(id) as SavedRevision | undefined;
          return found?.number !== number || found.hash !== hash;
        }).length;
      }),
  };
}

const tornQueries = {
  "revisions without their audit event": `SELECT COUNT(*) FROM (
    SELECT 'field:' || "fieldId", "number" FROM "Revision"
    EXCEPT SELECT "subject", json_extract("to", '$.number') FROM "AuditEvent" WHERE "type" = 'field.revised')`,
  "fields that point past their revisions": `SELECT COUNT(*) FROM "Field" f WHERE f."version" <> COALESCE(
    (SELECT MAX("number") FROM "Revision" r WHERE r."fieldId" = f."id"), 0)`,
  "an audit head that is not the newest event": `SELECT COUNT(*) FROM "AuditHead" h WHERE h."seq" <>
    (SELECT MAX("seq") FROM "AuditEvent")`,
};

/** Returns what is wrong in a database: damage, orphans and halves of writes. Empty when it is sound. */
export function faultsIn(database: string): string[] {
  return read(database, (db) => {
    const faults: string[] = [];
    if (db.pragma("integrity_check", { simple: true }) !== "ok") faults.push("integrity_check");
    const orphans = db.pragma("foreign_key_check") as unknown[];
    if (orphans.length > 0) faults.push(`${orphans.length} orphans`);
    for (const [name, query] of Object.entries(tornQueries)) {
      const count = db.prepare(query).pluck().get() as number;
      if (count > 0) faults.push(`${count} ${name}`);
    }
    return faults;
  });
}

/** Runs `npm run audit:verify` on a database. Resolves to its exit code. */
export function verifyExit(database: string, ...parameters: string[]): Promise<number> {
  const script = ["--import", "tsx", "--conditions=react-server", "scripts/audit-verify.ts"];
  return new Promise((resolve) => {
    execFile(process.execPath, [...script, "--database", database, ...parameters], (error) =>
      resolve(error ? Number(error.code ?? 1) : 0),
    );
  });
}

/** Examines a database after a drill: one sentence, and whether nothing is lost and all is sound. */
export async function examined(database: string, ledger: Ledger) {
  const lost = ledger.lost(database);
  const faults = faultsIn(database);
  const exit = await verifyExit(database);
  if (exit !== 0) faults.push(`audit:verify exits with ${exit}`);
  const seen = `${ledger.count()} acknowledged, ${lost} lost; ${faults.join(", ") || "sound, chain holds"}`;
  return { seen, isSound: lost === 0 && faults.length === 0 };
}
