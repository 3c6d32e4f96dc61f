import "server-only";
import type { VerificationCheck } from "@/lib/audit/verification-check";
import type { Problems } from "@/lib/audit/problem";
import { eventOf } from "@/lib/audit/read-event";
import { instantOf } from "@/lib/audit/stored-time";
import { hashOfStored, type StoredRevision } from "@/lib/entry/revise";
import { pagesOf, type Snapshot } from "@/lib/platform/snapshot";
import { revisions } from "./problem-messages";

type Row = StoredRevision & {
  cursor: number;
  key: string | null;
  year: number | null;
  told: string | null;
  toldKey: string | null;
  seq: number;
};

const rows = `
  SELECT r.rowid AS "cursor", r.*, f."key", p."year", t."hash" AS "told", t."key" AS "toldKey", t."seq"
  FROM "Revision" r
  LEFT JOIN temp."revised" t ON t."fieldId" = r."fieldId" AND t."number" = r."number"
  LEFT JOIN "Field" f ON f."id" = r."fieldId" LEFT JOIN "Report" p ON p."id" = f."reportId"
  WHERE r.rowid > ? ORDER BY r.rowid LIMIT ?`;

const missing = `
  SELECT * FROM temp."revised" t WHERE NOT EXISTS (
    SELECT 1 FROM "Revision" r WHERE r."fieldId" = t."fieldId" AND r."number" = t."number") ORDER BY "seq"`;

type Told = { fieldId: string; number: number; hash: string; key: string; year: number; seq: number };

/** Every revision against its own hash and against the one entry that recorded it. */
export function checkRevisions(snapshot: Snapshot, problems: Problems): VerificationCheck {
  snapshot.exec(
    `CREATE TEMP TABLE "revised" ("fieldId", "number", "hash", "key", "year", "seq", PRIMARY KEY ("fieldId", "number")) WITHOUT ROWID`,
  );
  const note = snapshot.prepare(`INSERT OR IGNORE INTO temp."revised" VALUES (?, ?, ?, ?, ?, ?)`);
  return {
    visitEntry({ entry }) {
      const event = eventOf(entry, "field.revised");
      if (!event) return;
      const { number, hash, key, year } = event.to;
      const fieldId = entry.subject.replace(/^field:/, "");
      const { changes } = note.run(fieldId, number, hash, key, year, entry.seq);
      if (changes === 0) problems.report(revisions.twice({ key, year, number }, entry.seq));
    },
    async compare() {
      let count = 0;
      for await (const page of pagesOf<Row>(snapshot, rows, -Infinity)) {
        count += page.length;
        for (const row of page) checkRevision(row, problems);
      }
      for (const told of snapshot.prepare<[], Told>(missing).iterate())
        problems.report(revisions.missing(told, told.seq));
      return { Revision: count };
    },
  };
}

function checkRevision(row: Row, problems: Problems): void {
  if (row.told === null) return problems.report(revisions.unrecorded(row));
  const at = instantOf(row.at);
  const isOwn = at !== null && hashOfStored({ ...row, at }) === row.hash;
  const isTold = row.hash === row.told && row.key === row.toldKey;
  if (!isOwn || !isTold) problems.report(revisions.changed(row, row.seq));
}
