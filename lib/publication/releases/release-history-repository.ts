import "server-only";
import type { Db, Tx } from "@/lib/platform/database";
import { exportFormatStored, type ReasonClass, type ReleasedReport } from "../content/model";
import { printVersion, type Version } from "../content/version";
import { hasTakenEffect, releasedAtOf, unrecordedAt } from "./in-force";
import type { ReleaseRecord } from "./release-history";

// For staff only: includes releases that have not taken effect and those that were withdrawn.

const withoutContent = { omit: { content: true }, include: { withdrawal: true, effect: true } } as const;
const newestFirst = [{ year: "desc" }, { major: "desc" }, { minor: "desc" }, { attempt: "desc" }] as const;

/** Lists every release, newest year first, newest version first. */
export async function releaseRecords(db: Db, now: Date): Promise<ReleaseRecord[]> {
  const rows = await db.release.findMany({ ...withoutContent, orderBy: [...newestFirst] });
  const latest = new Set<number>();
  return rows.map((row) => {
    const record = recordOf(row, now);
    if (record.state !== "superseded" || latest.has(row.year)) return record;
    latest.add(row.year);
    return { ...record, state: "in_force" };
  });
}

type Row = Version & {
  id: string;
  year: number;
  attempt: number;
  note: string;
  reasonClass: string;
  publisherName: string;
  publishedAt: Date;
  embargoUntil: Date | null;
  contentHash: string;
  exportFormat: number | null;
  effect: { at: Date } | null;
  withdrawal: { reason: string; personName: string; at: Date } | null;
};

// Every release that took effect counts as superseded here; the caller marks the newest of a year as in force.
function recordOf(row: Row, now: Date): ReleaseRecord {
  const { id, year, attempt, note, publisherName, contentHash, withdrawal } = row;
  return {
    id,
    year,
    version: printVersion(row),
    attempt,
    note,
    reasonClass: row.reasonClass as ReasonClass | "",
    publisherName,
    publishedAt: row.publishedAt.toISOString(),
    releasedAt: releasedAtOf(row).toISOString(),
    contentHash,
    exportFormat: exportFormatStored(row.exportFormat),
    withdrawal: withdrawal && { ...withdrawal, at: withdrawal.at.toISOString() },
    state: withdrawal ? "withdrawn" : hasTakenEffect(row, now) ? "superseded" : "scheduled",
  };
}

/** Returns a release in any state; null if there is none. */
export async function findReleaseRecord(db: Db, id: string, now: Date): Promise<ReleaseRecord | null> {
  return (await releaseRecords(db, now)).find((record) => record.id === id) ?? null;
}

export type Withdrawal = {
  releaseId: string;
  reason: string;
  person: { id: string; name: string };
  at: Date;
};

export async function saveWithdrawal(tx: Tx, { releaseId, reason, person, at }: Withdrawal): Promise<void> {
  await tx.releaseWithdrawal.create({
    data: { releaseId, reason, personId: person.id, personName: person.name, at },
  });
}

export type Effect = Version & { id: string; year: number; attempt: number; embargoUntil: Date | null };

/** Lists the releases that have taken effect by `now` while nothing says so but the clock, in the order of their times. */
export async function unrecordedEffects(db: Db, now: Date): Promise<Effect[]> {
  const select = {
    id: true,
    year: true,
    major: true,
    minor: true,
    attempt: true,
    embargoUntil: true,
  } as const;
  return db.release.findMany({ where: unrecordedAt(now), select, orderBy: { embargoUntil: "asc" } });
}

export async function saveEffects(tx: Tx, effects: readonly Effect[], at: Date): Promise<void> {
  await tx.releaseEffect.createMany({ data: effects.map(({ id }) => ({ releaseId: id, at })) });
}

/** Returns the content of a release in any state. Throws if there is none. */
export async function findReleasedReport(db: Db, id: string): Promise<ReleasedReport> {
  const { content } = await db.release.findUniqueOrThrow({ where: { id }, select: { content: true } });
  return JSON.parse(content) as ReleasedReport;
}
