import "server-only";
import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { Value } from "@/lib/figures/value";
import type { Db } from "@/lib/platform/database";
import type { Earlier, EarlierValues } from "./earlier";

/** What all earlier reports have approved for these keys; for every key when none are named. */
export async function earlierValues(db: Db, year: number, keys?: readonly string[]): Promise<EarlierValues> {
  const rows = await db.field.findMany({
    where: {
      report: { year: { lt: year } },
      approvedId: { not: null },
      ...(keys && { key: { in: [...keys] } }),
    },
    orderBy: { report: { year: "desc" } },
    select: {
      key: true,
      basis: true,
      report: { select: { year: true } },
      indicator: { select: { code: true } },
      approved: { select: { printed: true, value: true } },
    },
  });
  const byKey = new Map<string, Earlier[]>();
  for (const { key, basis, report, indicator, approved } of rows) {
    if (!approved?.value) continue;
    const value = JSON.parse(approved.value) as Value;
    const one = { year: report.year, printed: approved.printed, value, basis: basis as PeriodBasis };
    byKey.set(key, [...(byKey.get(key) ?? []), { ...one, indicator: indicator?.code ?? null }]);
  }
  return byKey;
}
