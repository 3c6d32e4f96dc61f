import "server-only";
import { sha256 } from "@/lib/audit/chain";
import type { VerificationCheck } from "@/lib/audit/verification-check";
import type { Problems } from "@/lib/audit/problem";
import { eventOf } from "@/lib/audit/read-event";
import { pagesOf, type Snapshot } from "@/lib/platform/snapshot";
import { hashOfObservation, type Observation } from "@/lib/publication/observations/observation";
import { releases } from "./problem-messages";

type Row = {
  cursor: number;
  id: string;
  year: number;
  major: number;
  minor: number;
  contentHash: string;
  auditHead: string;
  told: string | null;
  observationsHash: string;
  headBefore: string;
  seq: number;
};

const rows = `
  SELECT r.rowid AS "cursor", r."id", r."year", r."major", r."minor", r."contentHash", r."auditHead",
    t."contentHash" AS "told", t."observationsHash", t."headBefore", t."seq"
  FROM "Release" r LEFT JOIN temp."published" t ON t."id" = r."id"
  WHERE r.rowid > ? ORDER BY r.rowid LIMIT ?`;

const missing = `
  SELECT * FROM temp."published" t WHERE NOT EXISTS (SELECT 1 FROM "Release" r WHERE r."id" = t."id") ORDER BY "seq"`;

/** Every release against the entry that told of it: its content, its observations, and the head that was printed with it. */
export function checkReleases(snapshot: Snapshot, problems: Problems): VerificationCheck {
  snapshot.exec(
    `CREATE TEMP TABLE "published" ("id" PRIMARY KEY, "contentHash", "observationsHash", "headBefore", "seq") WITHOUT ROWID`,
  );
  const note = snapshot.prepare(`INSERT OR IGNORE INTO temp."published" VALUES (?, ?, ?, ?, ?)`);
  return {
    visitEntry({ entry, headBefore }) {
      const to = eventOf(entry, "release.published")?.to;
      const id = entry.subject.replace(/^release:/, "");
      if (to) note.run(id, to.contentHash, to.observationsHash, headBefore, entry.seq);
    },
    async compare() {
      for await (const page of pagesOf<Row>(snapshot, rows, -Infinity)) {
        for (const row of page) checkRelease(snapshot, row, problems);
      }
      for (const { id, seq } of snapshot.prepare<[], { id: string; seq: number }>(missing).iterate())
        problems.report(releases.missing(id, seq));
      return {};
    },
  };
}

function checkRelease(snapshot: Snapshot, row: Row, problems: Problems): void {
  const name = `${row.year} · ${row.major}.${row.minor}`;
  if (row.told === null) return problems.report(releases.unrecorded(name));
  if (row.auditHead !== row.headBefore) problems.report(releases.head(name, row.seq));
  const { content } = snapshot
    .prepare<[string], { content: string }>(`SELECT "content" FROM "Release" WHERE "id" = ?`)
    .get(row.id) ?? { content: "" };
  if (sha256(content) !== row.contentHash || row.contentHash !== row.told)
    problems.report(releases.content(name, row.seq));
  if (observationsHash(snapshot, row.id) !== row.observationsHash)
    problems.report(releases.observations(name, row.seq));
}

/** The hash over a release's rows as its entry carries it; null where a row is not what its own hash says. */
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
