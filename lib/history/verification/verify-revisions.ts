import "server-only";
import type { Problems } from "@/lib/audit/problem";
import { eventOf } from "@/lib/audit/read-event";
import { instantOf } from "@/lib/audit/stored-time";
import type { VerificationCheck } from "@/lib/audit/verification-check";
import { hashOfStored, type StoredRevision } from "@/lib/entry/revise";
import { pagesOf, type Snapshot } from "@/lib/platform/snapshot";
import { revisionProblems } from "./messages";

type Row = StoredRevision & {
  cursor: number;
  key: string | null;
  year: number | null;
  recordedHash: string | null;
  recordedKey: string | null;
  seq: number;
};

const rows = `
  SELECT r.rowid AS "cursor", r.*, f."key", p."year", t."hash" AS "recordedHash", t."key" AS "recordedKey", t."seq"
  FROM "Revision" r
  LEFT JOIN temp."revised" t ON t."fieldId" = r."fieldId" AND t."number" = r."number"
  LEFT JOIN "Field" f ON f."id" = r."fieldId" LEFT JOIN "Report" p ON p."id" = f."reportId"
  WHERE r.rowid > ? ORDER BY r.rowid LIMIT ?`;

const missing = `
  SELECT * FROM temp."revised" t WHERE NOT EXISTS (
    SELECT 1 FROM "Revision" r WHERE r."fieldId" = t."fieldId" AND r."number" = t."number") ORDER BY "seq"`;

type RecordedRevision = {
  fieldId: string;
  number: number;
  hash: string;
  key: string;
  year: number;
  seq: number;
};

/** Checks every revision against its own hash and against the one entry that recorded it. */
export function checkRevisions(snapshot: Snapshot, problems: Problems): VerificationCheck {
  snapshot.exec(
    `CREATE TEMP TABLE "revised" ("fieldId", "number", "hash", "key", "year", "seq", PRIMARY KEY ("fieldId", "number")) WITHOUT ROWID`,
  );
  const insert = snapshot.prepare(`INSERT OR IGNORE INTO temp."revised" VALUES (?, ?, ?, ?, ?, ?)`);
  return {
    visitEntry({ entry }) {
      const event = eventOf(entry, "field.revised");
      if (!event) return;
      const { number, hash, key, year } = event.to;
      const fieldId = entry.subject.replace(/^field:/, "");
      const { changes } = insert.run(fieldId, number, hash, key, year, entry.seq);
      if (changes === 0) problems.report(revisionProblems.twice({ key, year, number }, entry.seq));
    },
    async compare() {
      let count = 0;
      for await (const page of pagesOf<Row>(snapshot, rows, -Infinity)) {
        count += page.length;
        for (const row of page) checkRevision(row, problems);
      }
      for (const revision of snapshot.prepare<[], RecordedRevision>(missing).iterate())
        problems.report(revisionProblems.missing(revision, revision.seq));
      return { Revision: count };
    },
  };
}

function checkRevision(row: Row, problems: Problems): void {
  if (row.recordedHash === null) return problems.report(revisionProblems.unrecorded(row));
  const at = instantOf(row.at);
  const isSelfConsistent = at !== null && hashOfStored({ ...row, at }) === row.hash;
  const isAsRecorded = row.hash === row.recordedHash && row.key === row.recordedKey;
  if (!isSelfConsistent || !isAsRecorded) problems.report(revisionProblems.changed(row, row.seq));
}
