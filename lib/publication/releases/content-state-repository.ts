import "server-only";
import { type Db, queryRows, sql } from "@/lib/platform/database";
import { changingEveryReport, changingOpenReports } from "./content-events";

/** Numbers that rise whenever what a release of a report would hold may have changed. */
export type ContentState = {
  /** The newest audit event that concerns every report, and the newest that concerns those open for entry. */
  every: number;
  open: number;
  /** How many values were approved so far, by id of the report. */
  approvals: ReadonlyMap<string, number>;
};

export async function findContentState(db: Db): Promise<ContentState> {
  const approvals = await queryRows<{ reportId: string; count: number | bigint }>(
    db,
    sql`
    SELECT h."reportId", COUNT(*) AS "count" FROM "Decision" d
    JOIN "Submission" s ON s."id" = d."submissionId" JOIN "Section" h ON h."id" = s."sectionId"
    WHERE d."verdict" = 'approved' GROUP BY h."reportId"`,
  );
  return {
    every: await newestOf(db, changingEveryReport),
    open: await newestOf(db, changingOpenReports),
    approvals: new Map(approvals.map(({ reportId, count }) => [reportId, Number(count)])),
  };
}

// One step into the index for each type, however long the trail is.
async function newestOf(db: Db, types: readonly string[]): Promise<number> {
  const [row] = await queryRows<{ seq: number | bigint | null }>(
    db,
    sql`
    SELECT MAX((SELECT MAX(e."seq") FROM "AuditEvent" e WHERE e."type" = t."value")) AS "seq"
    FROM json_each(${JSON.stringify(types)}) t`,
  );
  return Number(row?.seq ?? 0);
}
