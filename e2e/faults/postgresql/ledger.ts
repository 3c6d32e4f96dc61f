import { execFile } from "node:child_process";
import { type ChainEntry, genesis, hashOfEntry } from "@/lib/audit/chain";
import type { Outcome, SavedRevision } from "../support/client";
import type { OfficeDatabase, Rows } from "./database";

/** What was acknowledged, by the key with which it was sent. */
export type KeyedLedger = {
  note: (key: string, outcome: Outcome) => void;
  count: () => number;
  /** How many saves acknowledged since the last look, or ever, the database does not have exactly once, as they were answered. */
  lost: (rows: Rows, which?: "new" | "all") => Promise<number>;
};

export function newKeyedLedger(): KeyedLedger {
  const saves = new Map<string, SavedRevision>();
  let looked = 0;
  return {
    note: (key, { ok, value }) => {
      const revision = (value as { revision?: SavedRevision } | undefined)?.revision;
      if (ok && revision) saves.set(key, revision);
    },
    count: () => saves.size,
    lost: async (rows, which = "new") => {
      const wanted = [...saves].slice(which === "new" ? looked : 0);
      looked = saves.size;
      const query = `SELECT "requestKey" AS "key", "id", "number", "hash" FROM "Revision" WHERE "requestKey" = ANY(?)`;
      const found = await rows<SavedRevision & { key: string }>(
        query,
        wanted.map(([key]) => key),
      );
      return wanted.filter(([key, { id, number, hash }]) => {
        const [one, ...more] = found.filter((row) => row.key === key);
        return more.length > 0 || one?.id !== id || one.number !== number || one.hash !== hash;
      }).length;
    },
  };
}

const tornQueries = {
  "revisions without their audit event": `SELECT COUNT(*)::int AS "n" FROM (
    SELECT 'field:' || "fieldId", "number" FROM "Revision" EXCEPT
    SELECT "subject", ("to"::json ->> 'number')::int FROM "AuditEvent" WHERE "type" = 'field.revised') AS r`,
  "fields that point past their revisions": `SELECT COUNT(*)::int AS "n" FROM "Field" f WHERE f."version" <> COALESCE(
    (SELECT MAX("number") FROM "Revision" r WHERE r."fieldId" = f."id"), 0)`,
  "releases without their event or some observations": `SELECT COUNT(*)::int AS "n" FROM "Release" r
    LEFT JOIN "AuditEvent" e ON e."subject" = 'release:' || r."id" AND e."type" = 'release.published'
    WHERE e."seq" IS NULL OR (e."to"::json ->> 'observations')::int <>
      (SELECT COUNT(*) FROM "Observation" o WHERE o."releaseId" = r."id")`,
};

export type Chain = { seq: number; hash: string };
export const unread: Chain = { seq: 0, hash: genesis };

/** Returns what is wrong in a database; it reads the chain on from where it was read before, and moves that on. */
export async function faultsAfter(rows: Rows, chain: Chain): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, query] of Object.entries(tornQueries)) {
    const [row] = await rows<{ n: number }>(query);
    if (row?.n !== 0) faults.push(`${row?.n} ${name}`);
  }
  const broken = await readOn(rows, chain);
  if (broken !== null) faults.push(`the chain is broken at ${broken}`);
  const [head] = await rows<Chain>(`SELECT "seq", "hash" FROM "AuditHead"`);
  if (broken === null && (head?.seq !== chain.seq || head.hash !== chain.hash))
    faults.push("the head is not the newest entry");
  return faults;
}

async function readOn(rows: Rows, chain: Chain): Promise<number | null> {
  const entries = await rows<ChainEntry>(
    `SELECT *, to_char("at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "at" FROM "AuditEvent" WHERE "seq" > ? ORDER BY "seq"`,
    chain.seq,
  );
  for (const entry of entries) {
    const follows = entry.seq === chain.seq + 1 && entry.previous === chain.hash;
    if (!follows || hashOfEntry(entry) !== entry.hash) return entry.seq;
    Object.assign(chain, { seq: entry.seq, hash: entry.hash });
  }
  return null;
}

/** Runs `npm run audit:verify` on the database. Resolves to its exit code. */
export function verified({ url }: OfficeDatabase): Promise<number> {
  const parameters = ["--import", "tsx", "--conditions=react-server", "scripts/audit-verify.ts"];
  const env = { ...process.env, DATABASE_URL: url };
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, { env }, (error) => resolve(error ? Number(error.code ?? 1) : 0));
  });
}
