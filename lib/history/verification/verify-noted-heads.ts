import "server-only";
import { genesis } from "@/lib/audit/chain";
import type { NotedHead } from "@/lib/audit/head";
import type { Problems } from "@/lib/audit/problem";
import type { VerificationCheck } from "@/lib/audit/verification-check";
import type { Snapshot } from "@/lib/platform/snapshot";
import { externalHashProblems } from "./messages";
import type { RecordedHead } from "./model";

const hash = /\b[0-9a-f]{64}\b/g;

/**
 * Checks heads that were noted down elsewhere against the chain: one that was truncated or rewritten no longer has them.
 * Fills `results`.
 */
export function checkHeads(heads: readonly NotedHead[], results: RecordedHead[]) {
  const positions = new Map(heads.map((head) => [head.hash, null as number | null]));
  if (positions.has(genesis)) positions.set(genesis, 0);
  return (_: Snapshot, problems: Problems): VerificationCheck => ({
    visitEntry({ entry }) {
      if (positions.has(entry.hash)) positions.set(entry.hash, entry.seq);
    },
    compare() {
      for (const { hash, seq: noted } of heads) {
        const found = positions.get(hash) ?? null;
        const seq = noted === null || noted === found ? found : null;
        results.push({ hash, seq });
        if (seq === null) problems.report(externalHashProblems.head({ hash, seq: noted }));
      }
      return {};
    },
  });
}

/** Checks every SHA-256 in the lines of exported files: each must occur in the chain or be that of an observation. */
export function checkExported(lines: AsyncIterable<string>) {
  return async (snapshot: Snapshot, problems: Problems): Promise<VerificationCheck> => {
    snapshot.exec(`CREATE TEMP TABLE IF NOT EXISTS "exported" ("hash" PRIMARY KEY) WITHOUT ROWID`);
    const insert = snapshot.prepare(`INSERT OR IGNORE INTO temp."exported" VALUES (?)`);
    for await (const line of lines) for (const [match] of line.matchAll(hash)) insert.run(match);
    const { n } = snapshot
      .prepare<[], { n: number }>(`SELECT count(*) AS "n" FROM temp."exported"`)
      .get() ?? { n: 0 };
    const remove = snapshot.prepare(`DELETE FROM temp."exported" WHERE "hash" = ?`);
    remove.run(genesis);
    return {
      visitEntry({ entry }) {
        const texts = [entry.hash, entry.from, entry.to, entry.sealed].join(" ");
        for (const [match] of texts.matchAll(hash)) remove.run(match);
      },
      compare() {
        const unknown = `FROM temp."exported" WHERE "hash" NOT IN (SELECT "row_hash" FROM "Observation")`;
        const left = snapshot
          .prepare<[], { n: number; first: string }>(
            `SELECT count(*) AS "n", min("hash") AS "first" ${unknown}`,
          )
          .get();
        if (left && left.n > 0) problems.report(externalHashProblems.exported(left.n, left.first));
        return { exported: n };
      },
    };
  };
}
