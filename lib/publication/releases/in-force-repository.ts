import "server-only";
import type { Db } from "@/lib/platform/database";
import { inForceAt, releasedAtOf, scheduledAt } from "./in-force";
import type { Release, ReleasedReport, ReleaseSummary, ReasonClass } from "../content/model";
import { printVersion, type Version } from "../content/version";

// All that the public reads of releases comes through this file, and nothing leaves it before its time.

const columns = {
  id: true,
  year: true,
  major: true,
  minor: true,
  titleZh: true,
  titleEn: true,
  note: true,
  reasonClass: true,
  publishedAt: true,
  embargoUntil: true,
  contentHash: true,
  auditHead: true,
} as const;

const newestFirst = [{ year: "desc" }, { major: "desc" }, { minor: "desc" }] as const;

/** All releases in force at `now` and those they superseded, newest year first, newest version first. */
export async function releasesInForce(db: Db, now: Date): Promise<ReleaseSummary[]> {
  const rows = await db.release.findMany({
    where: inForceAt(now),
    select: columns,
    orderBy: [...newestFirst],
  });
  return rows.map((row, index) => summaryOf(row, rows[index - 1]?.year !== row.year));
}

/** One version of a year, or the latest in force at `now`; null before its time, as if it were not there. */
export async function findReleaseInForce(
  db: Db,
  now: Date,
  { year, version }: { year: number; version?: Version },
): Promise<Release | null> {
  const releases = await releasesInForce(db, now);
  const asked = releases.find(
    (one) => one.year === year && (version ? one.version === printVersion(version) : one.isLatest),
  );
  return asked ? withReport(db, asked) : null;
}

/** All versions of a year in force at `now` or superseded, whole, newest first. */
export async function versionsInForce(db: Db, now: Date, year: number): Promise<Release[]> {
  const releases = await releasesInForce(db, now);
  return Promise.all(releases.filter((one) => one.year === year).map((one) => withReport(db, one)));
}

async function withReport(db: Db, release: ReleaseSummary): Promise<Release> {
  const { content } = await db.release.findUniqueOrThrow({
    where: { id: release.id },
    select: { content: true },
  });
  return { ...release, report: JSON.parse(content) as ReleasedReport };
}

/** When the releases in force change next by themselves: the time of the first scheduled one; null without one. */
export async function nextEmbargo(db: Db, now: Date): Promise<Date | null> {
  const next = await db.release.findFirst({
    where: scheduledAt(now),
    orderBy: { embargoUntil: "asc" },
    select: { embargoUntil: true },
  });
  return next?.embargoUntil ?? null;
}

type Row = Version & {
  id: string;
  year: number;
  titleZh: string;
  titleEn: string;
  note: string;
  reasonClass: string;
  publishedAt: Date;
  embargoUntil: Date | null;
  contentHash: string;
  auditHead: string;
};

function summaryOf(row: Row, isLatest: boolean): ReleaseSummary {
  const { id, year, note, contentHash, auditHead } = row;
  return {
    id,
    year,
    title: { zh: row.titleZh, en: row.titleEn },
    version: printVersion(row),
    note,
    reasonClass: row.reasonClass as ReasonClass | "",
    releasedAt: releasedAtOf(row).toISOString(),
    contentHash,
    auditHead,
    isLatest,
  };
}
