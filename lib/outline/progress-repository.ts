import "server-only";
import { newestEntry, type WatchedEntries } from "@/lib/audit/newest-entry-repository";
import { type Db, queryRows, reader, sql } from "@/lib/platform/database";
import { among } from "@/lib/platform/database/differing-sql";
import { keptAsOf } from "@/lib/platform/kept-as-of";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReportState } from "./model";

/** How far a report has come. Hidden sections and fields are not counted. */
export type ReportProgress = {
  id: string;
  year: number;
  title: Bilingual;
  state: ReportState;
  fields: number;
  approved: number;
  /** Fields with a newer revision than the approved one, or with one and none approved. */
  unapproved: number;
};

type Counts = Pick<ReportProgress, "fields" | "approved" | "unapproved">;
type Row = { id: string; year: number | bigint; titleZh: string; titleEn: string; state: string };
type CountsRow = { id: string } & Record<keyof Counts, number | bigint>;

/** Lists all reports with their progress, newest year first. What closed ones count is kept: nobody can change them. */
export async function reportProgress(db: Db): Promise<ReportProgress[]> {
  const rows = await queryRows<Row>(
    db,
    sql`SELECT "id", "year", "titleZh", "titleEn", "state" FROM "Report" ORDER BY "year" DESC`,
  );
  const closed = await countsOfClosed();
  const counted = await countsOf(
    db,
    rows.filter(({ id, state }) => state !== "closed" || !closed.has(id)).map(({ id }) => id),
  );
  return rows.map(({ id, year, titleZh: zh, titleEn: en, state }) => ({
    ...{ id, year: Number(year), title: { zh, en }, state: state as ReportState },
    ...(counted.get(id) ?? closed.get(id) ?? { fields: 0, approved: 0, unapproved: 0 }),
  }));
}

const keepCounts = keptAsOf<ReadonlyMap<string, Counts>>("counts of closed reports", 1);
const openingAndClosing: WatchedEntries = {
  name: "of reports opened and closed",
  isOne: sql`e."type" LIKE 'report.%'`,
};

async function countsOfClosed(): Promise<ReadonlyMap<string, Counts>> {
  const db = reader();
  const asOf = await newestEntry(db, openingAndClosing);
  return keepCounts("all", asOf, async () => {
    const rows = await queryRows<{ id: string }>(db, sql`SELECT "id" FROM "Report" WHERE "state" = 'closed'`);
    return countsOf(
      db,
      rows.map(({ id }) => id),
    );
  });
}

async function countsOf(db: Db, reportIds: readonly string[]): Promise<Map<string, Counts>> {
  const rows = await queryRows<CountsRow>(
    db,
    sql`
    SELECT f."reportId" AS "id", COUNT(*) AS "fields", COUNT(f."approvedId") AS "approved",
      SUM(CASE WHEN f."latestId" IS NULL OR f."latestId" = f."approvedId" THEN 0 ELSE 1 END) AS "unapproved"
    FROM "Field" f JOIN "Section" h ON h."id" = f."sectionId" AND h."hidden" = false
    WHERE f."reportId" ${among(reportIds)} AND f."hidden" = false GROUP BY f."reportId"`,
  );
  const counts = ({ fields, approved, unapproved }: CountsRow) => ({
    fields: Number(fields),
    approved: Number(approved),
    unapproved: Number(unapproved),
  });
  return new Map(rows.map((row) => [row.id, counts(row)]));
}
