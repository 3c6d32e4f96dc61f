import "server-only";
import { LRUCache } from "lru-cache";
import { inTurns } from "@/lib/platform/in-turns";
import { singleton } from "@/lib/platform/singleton";
import { type Db, queryRows, sql } from "@/lib/platform/database";
import {
  exportFormatStored,
  type ReasonClass,
  type Release,
  type ReleasedReport,
  type ReleaseSummary,
} from "../content/model";
import { printVersion, type Version } from "../content/version";
import { foundInForce } from "./effects";
import { hasTakenEffect, inForceAt, releasedAtOf, scheduledAt } from "./in-force";

// All public reads of releases go through this file, which never returns one before its embargo ends.

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
  exportFormat: number | null;
  /** When its effect was recorded. */
  effect: Date | null;
};

/**
 * Lists the releases in force at `now` and those they superseded, newest year first, newest version first; only those of a year if
 * given. Every public page asks for them.
 */
export async function releasesInForce(db: Db, now: Date, year?: number): Promise<ReleaseSummary[]> {
  const ofYear = year === undefined ? sql`1 = 1` : sql`"year" = ${year}`;
  const stored = await queryRows<Row>(
    db,
    sql`SELECT "id", "year", "major", "minor", "titleZh", "titleEn", "note", "reasonClass", "publishedAt", "embargoUntil",
        "contentHash", "auditHead", "exportFormat", "ReleaseEffect"."at" AS "effect"
      FROM "Release" LEFT JOIN "ReleaseEffect" ON "ReleaseEffect"."releaseId" = "id"
      WHERE ${ofYear} AND NOT EXISTS (SELECT 1 FROM "ReleaseWithdrawal" WHERE "releaseId" = "id")
      ORDER BY "year" DESC, "major" DESC, "minor" DESC`,
  );
  const rows = stored.map(withDates).filter((row) => hasTakenEffect(row, now));
  foundInForce(rows.filter(({ embargoUntil, effect }) => embargoUntil !== null && effect === null));
  return rows.map((row, index) => summaryOf(row, rows[index - 1]?.year !== row.year));
}

function withDates(row: Row): Row {
  const publishedAt = new Date(row.publishedAt);
  return { ...row, publishedAt, embargoUntil: row.embargoUntil && new Date(row.embargoUntil) };
}

/** Returns one version of a year, or the latest, of releases in force; null if it is not among them. */
export async function findReleaseInForce(
  db: Db,
  inForce: readonly ReleaseSummary[],
  { year, version }: { year: number; version?: Version },
): Promise<Release | null> {
  const summary = inForce.find(
    (release) =>
      release.year === year && (version ? release.version === printVersion(version) : release.isLatest),
  );
  return summary ? withReport(db, summary) : null;
}

/** Returns the content of a version as it was stored and hashed; null if it is not among the releases in force. */
export async function findContentInForce(
  db: Db,
  inForce: readonly ReleaseSummary[],
  { year, version }: { year: number; version: Version },
): Promise<string | null> {
  const found = inForce.find((each) => each.year === year && each.version === printVersion(version));
  return found ? contentOf(db, found) : null;
}

/** Lists the versions of a year in force at `now` or superseded, with their content, newest first. */
export async function versionsInForce(db: Db, now: Date, year: number): Promise<Release[]> {
  return reportsOf(db, await releasesInForce(db, now, year));
}

/** Reads the contents of releases that are known to be in force. */
export function reportsOf(db: Db, releases: readonly ReleaseSummary[]): Promise<Release[]> {
  return inTurns([...releases], (release) => withReport(db, release));
}

/**
 * Returns when each release in force or superseded took effect, by id: at which of the moments at which any did, counted from 0.
 * The audit trail numbers publications and effects, so no clock is compared. Releases that one action found at the end of the
 * same embargo took effect together; what is in force but not recorded yet came last.
 */
export async function momentsOfEffect(db: Db, now: Date): Promise<ReadonlyMap<string, number>> {
  const select = { id: true, embargoUntil: true } as const;
  const rows = await db.release.findMany({
    where: inForceAt(now),
    select,
    orderBy: { embargoUntil: "asc" },
  });
  const recorded = await effectEvents(db);
  const effects = rows.map(({ id, embargoUntil }) => {
    const type = embargoUntil ? "release.took_effect" : "release.published";
    const { seq, actionId } = recorded.get(`${type} release:${id}`) ?? { seq: Infinity, actionId: "" };
    return { id, seq, together: embargoUntil && `${actionId} ${embargoUntil.getTime()}` };
  });
  const inOrder = effects.toSorted((a, b) => (a.seq === b.seq ? 0 : a.seq - b.seq));
  let moment = -1;
  return new Map(
    inOrder.map(({ id, together }, index) => {
      if (together === null || together !== inOrder[index - 1]?.together) moment += 1;
      return [id, moment];
    }),
  );
}

async function effectEvents(db: Db) {
  const events = await db.auditEvent.findMany({
    where: { type: { in: ["release.published", "release.took_effect"] } },
    select: { seq: true, actionId: true, type: true, subject: true },
  });
  return new Map(events.map((event) => [`${event.type} ${event.subject}`, event]));
}

// A release never changes, so its content is read and parsed once: as many as there are years in a long series of reports.
const reports = singleton("reports in force", () => new LRUCache<string, ReleasedReport>({ max: 48 }));

async function withReport(db: Db, release: ReleaseSummary): Promise<Release> {
  const key = `${release.id} ${release.contentHash}`;
  const known = reports.get(key);
  if (known) return { ...release, report: known };
  const report = JSON.parse(await contentOf(db, release)) as ReleasedReport;
  reports.set(key, report);
  return { ...release, report };
}

async function contentOf(db: Db, { id }: ReleaseSummary): Promise<string> {
  const { content } = await db.release.findUniqueOrThrow({ where: { id }, select: { content: true } });
  return content;
}

/** Returns when the next scheduled release takes effect; null if none is scheduled. */
export async function nextEmbargo(db: Db, now: Date): Promise<Date | null> {
  const next = await db.release.findFirst({
    where: scheduledAt(now),
    orderBy: { embargoUntil: "asc" },
    select: { embargoUntil: true },
  });
  return next?.embargoUntil ?? null;
}

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
    exportFormat: exportFormatStored(row.exportFormat),
    isLatest,
  };
}
