import "server-only";
import { sha256 } from "@/lib/audit/chain";
import type { Problems } from "@/lib/audit/problem";
import { eventOf } from "@/lib/audit/read-event";
import type { VerificationCheck } from "@/lib/audit/verification-check";
import { pagesOf, type Snapshot } from "@/lib/platform/snapshot";
import type { Observation } from "@/lib/publication/observations/observation-row";
import { hashOfObservation } from "@/lib/publication/observations/row-hash";
import { releaseProblems } from "./messages";

type Row = {
  cursor: number;
  id: string;
  year: number;
  major: number;
  minor: number;
  contentHash: string;
  auditHead: string;
  recordedHash: string | null;
  observationsHash: string;
  headBefore: string;
  seq: number;
};

const rows = `
  SELECT r.rowid AS "cursor", r."id", r."year", r."major", r."minor", r."contentHash", r."auditHead",
    t."contentHash" AS "recordedHash", t."observationsHash", t."headBefore", t."seq"
  FROM "Release" r LEFT JOIN temp."published" t ON t."id" = r."id"
  WHERE r.rowid > ? ORDER BY r.rowid LIMIT ?`;

const missing = `
  SELECT * FROM temp."published" t WHERE NOT EXISTS (SELECT 1 FROM "Release" r WHERE r."id" = t."id") ORDER BY "seq"`;

/** Checks every release against the entry that recorded it: content, observations, and the head that it carries. */
export function checkReleases(snapshot: Snapshot, problems: Problems): VerificationCheck {
  snapshot.exec(
    `CREATE TEMP TABLE "published" ("id" PRIMARY KEY, "contentHash", "observationsHash", "headBefore", "seq") WITHOUT ROWID`,
  );
  const insert = snapshot.prepare(`INSERT OR IGNORE INTO temp."published" VALUES (?, ?, ?, ?, ?)`);
  return {
    visitEntry({ entry, headBefore }) {
      const to = eventOf(entry, "release.published")?.to;
      const id = entry.subject.replace(/^release:/, "");
      if (to) insert.run(id, to.contentHash, to.observationsHash, headBefore, entry.seq);
    },
    async compare() {
      for await (const page of pagesOf<Row>(snapshot, rows, -Infinity)) {
        for (const row of page) checkRelease(snapshot, row, problems);
      }
      for (const { id, seq } of snapshot.prepare<[], { id: string; seq: number }>(missing).iterate())
        problems.report(releaseProblems.missing(id, seq));
      return {};
    },
  };
}

function checkRelease(snapshot: Snapshot, row: Row, problems: Problems): void {
  const name = `${row.year} · ${row.major}.${row.minor}`;
  if (row.recordedHash === null) return problems.report(releaseProblems.unrecorded(name));
  if (row.auditHead !== row.headBefore) problems.report(releaseProblems.head(name, row.seq));
  const { content } = snapshot
    .prepare<[string], { content: string }>(`SELECT "content" FROM "Release" WHERE "id" = ?`)
    .get(row.id) ?? { content: "" };
  if (sha256(content) !== row.contentHash || row.contentHash !== row.recordedHash)
    problems.report(releaseProblems.content(name, row.seq));
  if (observationsHash(snapshot, row.id) !== row.observationsHash)
    problems.report(releaseProblems.observations(name, row.seq));
}

/** Returns the hash over a release's rows, as its entry records it; null if a row does not match its own hash. */
function observationsHash(snapshot: Snapshot, releaseId: string): string | null {
  const hashes: string[] = [];
  const observations = snapshot
    .prepare<[string], Observation>(`SELECT * FROM "Observation" WHERE "releaseId" = ? ORDER BY "position"`)
    .iterate(releaseId);
  for (const row of observations) {
    if (hashOfObservation(row) !== row.row_hash) return null;
    hashes.push(row.row_hash);
  }
  return sha256(JSON.stringify(hashes));
}
