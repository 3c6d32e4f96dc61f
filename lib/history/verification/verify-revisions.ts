import "server-only";
import type { Problems } from "@/lib/audit/problem";
import { eventOf } from "@/lib/audit/read-event";
import { instantOf } from "@/lib/audit/stored-time";
import type { VerificationCheck } from "@/lib/audit/verification-check";
import { hashOfStored, type StoredRevision } from "@/lib/entry/revise";
import { pagesOf, type Snapshot } from "@/lib/platform/snapshot";
import { fieldNameIn } from "./field-name";
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
      if (changes > 0) return;
      const field = fieldNameIn(snapshot, fieldId, { key, year });
      problems.report(revisionProblems.twice({ field, number }, entry.seq));
    },
    async compare() {
      let count = 0;
      for await (const page of pagesOf<Row>(snapshot, rows, -Infinity)) {
        count += page.length;
        for (const row of page) checkRevision(row, { snapshot, problems });
      }
      for (const revision of snapshot.prepare<[], RecordedRevision>(missing).all()) {
        const { fieldId, number, seq } = revision;
        const field = fieldNameIn(snapshot, fieldId, revision);
        problems.report(revisionProblems.missing({ field, number }, seq));
      }
      return { Revision: count };
    },
  };
}

type Checking = { snapshot: Snapshot; problems: Problems };

function checkRevision(row: Row, { snapshot, problems }: Checking): void {
  const revision = () => ({ field: fieldNameIn(snapshot, row.fieldId, row), number: row.number });
  if (row.recordedHash === null) return problems.report(revisionProblems.unrecorded(revision()));
  const at = instantOf(row.at);
  const isSelfConsistent = at !== null && hashOfStored({ ...row, at }) === row.hash;
  const isAsRecorded = row.hash === row.recordedHash && row.key === row.recordedKey;
  if (!isSelfConsistent || !isAsRecorded) problems.report(revisionProblems.changed(revision(), row.seq));
}
