import "server-only";
import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { Value } from "@/lib/figures/value";
import type { Db } from "@/lib/platform/database";
import type { Earlier, EarlierValues } from "./earlier";

type Row = {
  key: string;
  basis: PeriodBasis;
  year: number;
  indicator: string | null;
  printed: string;
  value: string;
};

/** What all earlier reports have approved for these keys; for every key when none are named. */
export async function earlierValues(db: Db, year: number, keys?: readonly string[]): Promise<EarlierValues> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT f."key", f."basis", r."year", i."code" AS "indicator", v."printed", v."value"
    FROM "Field" f
    JOIN "Report" r ON r."id" = f."reportId"
    JOIN "Revision" v ON v."id" = f."approvedId"
    LEFT JOIN "Indicator" i ON i."id" = f."indicatorId"
    WHERE r."year" < ${year} AND v."value" IS NOT NULL
      AND (${keys ? 0 : 1} = 1 OR f."key" IN (SELECT "value" FROM json_each(${JSON.stringify(keys ?? [])})))
    ORDER BY r."year" DESC`;
  const byKey = new Map<string, Earlier[]>();
  for (const { key, value, ...row } of rows) {
    const earlier = { ...row, year: Number(row.year), value: JSON.parse(value) as Value };
    byKey.set(key, [...(byKey.get(key) ?? []), earlier]);
  }
  return byKey;
}
