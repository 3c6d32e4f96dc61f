import "server-only";
import { addedUnits } from "@/lib/catalogue/unit-repository";
import { acceptedUnits } from "@/lib/catalogue/units";
import { earlierValues } from "@/lib/entry/earlier/repository";
import type { Revision } from "@/lib/entry/model";
import { revisionOf } from "@/lib/entry/repository";
import { findOffice } from "@/lib/office/repository";
import type { Outline } from "@/lib/outline/model";
import { findVisibleOutline } from "@/lib/outline/repository";
import type { Db } from "@/lib/platform/database";
import type { EarlierValues } from "@/lib/entry/earlier/earlier";
import { releasedReportSchema, type LastRelease } from "./state-line";

/** A year's report at the desk, with all that was ever saved of it. */
export type ReportAtDesk = {
  outline: Outline;
  earlier: EarlierValues;
  units: string[];
  /** By field id, the oldest first. */
  revisions: ReadonlyMap<string, readonly Revision[]>;
  release: LastRelease | null;
  publisher: string;
};

/** Returns a year's report without what is hidden; null if none was opened. `now` decides which release is in force. */
export async function findReportAtDesk(db: Db, year: number, now: Date): Promise<ReportAtDesk | null> {
  const outline = await findVisibleOutline(db, year);
  if (!outline) return null;
  const [revisions, earlier, units, release, office] = [
    await revisionsOfReport(db, outline.id),
    await earlierValues(db, year),
    acceptedUnits(await addedUnits(db)),
    await findLastRelease(db, year, now),
    await findOffice(db),
  ];
  return { outline, revisions, earlier, units, release, publisher: office.publisher.zh };
}

async function revisionsOfReport(db: Db, reportId: string): Promise<Map<string, Revision[]>> {
  const rows = await db.revision.findMany({ where: { field: { reportId } }, orderBy: { number: "asc" } });
  const revisions = new Map<string, Revision[]>();
  for (const row of rows) {
    const own = revisions.get(row.fieldId) ?? [];
    own.push(revisionOf(row));
    revisions.set(row.fieldId, own);
  }
  return revisions;
}

async function findLastRelease(db: Db, year: number, now: Date): Promise<LastRelease | null> {
  const row = await db.release.findFirst({
    where: { year, withdrawal: null, OR: [{ embargoUntil: null }, { embargoUntil: { lte: now } }] },
    orderBy: [{ major: "desc" }, { minor: "desc" }, { attempt: "desc" }],
  });
  if (!row) return null;
  const report = releasedReportSchema.safeParse(JSON.parse(row.content));
  const releasedAt = (row.embargoUntil ?? row.publishedAt).toISOString();
  return report.success ? { version: `${row.major}.${row.minor}`, releasedAt, ...report.data } : null;
}
