import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import { type Db, sql } from "@/lib/platform/database";
import { among } from "@/lib/platform/database/differing-sql";

/** A part of which figures wait to be accepted or returned. `count` is how many. */
export type WaitingPart = {
  handOverId: string;
  department: string;
  year: number;
  section: { number: string; title: Bilingual };
  part: Bilingual;
  count: number;
};

type Row = {
  id: string;
  name: string;
  year: number;
  number: string;
  titleZh: string;
  titleEn: string;
  partZh: string;
  partEn: string;
  count: number | bigint;
};

/** SQL for the proposals that wait for a decision, in sections of these topics: the newest of each figure, if nobody decided on it. */
function waiting(topicIds: readonly string[]) {
  return sql`
    "DepartmentProposal" p
    JOIN "HandOver" h ON h."id" = p."handOverId"
    JOIN "Field" f ON f."id" = p."fieldId" AND f."hidden" = false
    JOIN "Section" s ON s."id" = h."sectionId" AND s."hidden" = false
      AND s."topicId" ${among(topicIds)}
    JOIN "Report" r ON r."id" = s."reportId" AND r."state" = 'open'
    WHERE NOT EXISTS (SELECT 1 FROM "DepartmentDecision" d WHERE d."proposalId" = p."id")
      AND NOT EXISTS (SELECT 1 FROM "DepartmentProposal" n
        WHERE n."handOverId" = p."handOverId" AND n."fieldId" = p."fieldId" AND n."number" > p."number")`;
}

export async function countWaitingProposals(db: Db, topicIds: readonly string[]): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number | bigint }[]>(
    sql`SELECT count(*) AS "n" FROM ${waiting(topicIds)}`,
  );
  return Number(row?.n ?? 0);
}

/** Returns the parts with proposals that wait for a decision, in sections of these topics; the one answered first is first. */
export async function waitingParts(db: Db, topicIds: readonly string[]): Promise<WaitingPart[]> {
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT h."id", (SELECT "name" FROM "Department" t WHERE t."id" = h."departmentId") AS "name", r."year", s."number",
      s."titleZh", s."titleEn", h."partZh", h."partEn", count(*) AS "count"
    FROM ${waiting(topicIds)} 
    GROUP BY h."id", r."year", s."number", s."titleZh", s."titleEn" ORDER BY min(p."at"), h."id"`);
  return rows.map(({ id: handOverId, name: department, year, number, count, ...row }) => ({
    ...{ handOverId, department, year, count: Number(count) },
    section: { number, title: { zh: row.titleZh, en: row.titleEn } },
    part: { zh: row.partZh, en: row.partEn },
  }));
}
