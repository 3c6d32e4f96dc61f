import "server-only";
import type { Problems } from "@/lib/audit/problem";
import { eventOf } from "@/lib/audit/read-event";
import type { VerificationCheck } from "@/lib/audit/verification-check";
import { pagesOf, type Snapshot } from "@/lib/platform/snapshot";
import { fieldNameIn } from "./field-name";
import { fieldProblems } from "./messages";

type Row = {
  cursor: number;
  id: string;
  key: string;
  year: number | null;
  version: number;
  latestId: string | null;
  approvedId: string | null;
  newest: number;
  newestId: string | null;
  decidedId: string | null;
};

const rows = `
  SELECT f.rowid AS "cursor", f."id", f."key", p."year", f."version", f."latestId", f."approvedId",
    coalesce((SELECT max(r."number") FROM "Revision" r WHERE r."fieldId" = f."id"), 0) AS "newest",
    (SELECT r."id" FROM "Revision" r WHERE r."fieldId" = f."id" ORDER BY r."number" DESC LIMIT 1) AS "newestId",
    (SELECT t."revisionId" FROM "Decision" d
      JOIN "SubmissionItem" t ON t."submissionId" = d."submissionId" AND t."fieldId" = d."fieldId"
      JOIN "Revision" r ON r."id" = t."revisionId" LEFT JOIN temp."approved" a ON a."hash" = r."hash"
      WHERE d."fieldId" = f."id" AND d."verdict" = 'approved' ORDER BY a."seq" DESC, r."number" DESC LIMIT 1) AS "decidedId"
  FROM "Field" f LEFT JOIN "Report" p ON p."id" = f."reportId"
  WHERE f.rowid > ? ORDER BY f.rowid LIMIT ?`;

/**
 * Checks the newest and the approved revision of each field against the revisions and the decisions. Which decision was the
 * last is told by the chain, since a clock that was put back dates a later one before an earlier one.
 */
export function checkFields(snapshot: Snapshot, problems: Problems): VerificationCheck {
  snapshot.exec(`CREATE TEMP TABLE "approved" ("hash" PRIMARY KEY, "seq") WITHOUT ROWID`);
  const note = snapshot.prepare(`REPLACE INTO temp."approved" VALUES (?, ?)`);
  return {
    visitEntry({ entry }) {
      const approved = eventOf(entry, "submission.approved")?.to.fields ?? [];
      for (const { hash } of approved) note.run(hash, entry.seq);
    },
    async compare() {
      let count = 0;
      for await (const page of pagesOf<Row>(snapshot, rows, -Infinity)) {
        count += page.length;
        for (const { version, newest, ...row } of page) {
          const name = () => fieldNameIn(snapshot, row.id, row);
          if (version !== newest || row.latestId !== row.newestId)
            problems.report(fieldProblems.latest(name()));
          if (row.approvedId !== row.decidedId) problems.report(fieldProblems.approved(name()));
        }
      }
      return { Field: count };
    },
  };
}
