import "server-only";
import { genesis } from "@/lib/audit/chain";
import type { VerificationCheck } from "@/lib/audit/verification-check";
import type { Problems } from "@/lib/audit/problem";
import type { Snapshot } from "@/lib/platform/snapshot";
import { noted } from "./problem-messages";

const hash = /\b[0-9a-f]{64}\b/g;

/** A head of the chain that was noted down elsewhere, and the entry it belongs to; null when there is none. */
export type RecordedHead = { hash: string; seq: number | null };

/** Heads that were noted down with a release, against the chain: a tail that was cut off takes its head along. */
export function checkHeads(heads: readonly string[], found: RecordedHead[]) {
  const asked = new Map(heads.map((head) => [head.trim().toLowerCase(), null as number | null]));
  if (asked.has(genesis)) asked.set(genesis, 0);
  return (_: Snapshot, problems: Problems): VerificationCheck => ({
    visitEntry({ entry }) {
      if (asked.has(entry.hash)) asked.set(entry.hash, entry.seq);
    },
    compare() {
      for (const [head, seq] of asked) {
        found.push({ hash: head, seq });
        if (seq === null) problems.report(noted.head(head));
      }
      return {};
    },
  });
}

/** Every SHA-256 in the lines of an exported file: each has to be known to the chain, or to be that of an observation. */
export function checkExported(lines: AsyncIterable<string>) {
  return async (snapshot: Snapshot, problems: Problems): Promise<VerificationCheck> => {
    snapshot.exec(`CREATE TEMP TABLE IF NOT EXISTS "exported" ("hash" PRIMARY KEY) WITHOUT ROWID`);
    const ask = snapshot.prepare(`INSERT OR IGNORE INTO temp."exported" VALUES (?)`);
    for await (const line of lines) for (const [one] of line.matchAll(hash)) ask.run(one);
    const { n } = snapshot
      .prepare<[], { n: number }>(`SELECT count(*) AS "n" FROM temp."exported"`)
      .get() ?? { n: 0 };
    const strike = snapshot.prepare(`DELETE FROM temp."exported" WHERE "hash" = ?`);
    strike.run(genesis);
    return {
      visitEntry({ entry }) {
        const texts = [entry.hash, entry.from, entry.to, entry.sealed].join(" ");
        for (const [one] of texts.matchAll(hash)) strike.run(one);
      },
      compare() {
        const unknown = `FROM temp."exported" WHERE "hash" NOT IN (SELECT "row_hash" FROM "Observation")`;
        const left = snapshot
          .prepare<[], { n: number; first: string }>(
            `SELECT count(*) AS "n", min("hash") AS "first" ${unknown}`,
          )
          .get();
        if (left && left.n > 0) problems.report(noted.exported(left.n, left.first));
        return { exported: n };
      },
    };
  };
}
