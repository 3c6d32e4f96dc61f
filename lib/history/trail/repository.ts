import "server-only";
import type { ChainEntry } from "@/lib/audit/chain";
import { eventTypes } from "@/lib/audit/events";
import { type Db, sql, type Sql } from "@/lib/platform/database";
import { among, unindexed } from "@/lib/platform/database/differing-sql";
import { figureCondition, sectionCondition, subjectCondition, yearCondition } from "./subjects-repository";
import { eventTypesOf, type TrailFilter } from "./trail-filter";

type Page = { before: number | null; size: number };
type Row = Omit<ChainEntry, "seq" | "at"> & { seq: number | bigint; at: Date | string };

/** Returns a page of the trail, newest first, starting below the entry numbered `before`; null starts at the newest. */
export async function findTrail(db: Db, filter: TrailFilter, { before, size }: Page): Promise<ChainEntry[]> {
  const start = before === null ? [] : [sql`"seq" < ${before}`];
  const where = [...conditionsOf(filter), ...start].reduce(
    (all, condition) => sql`${all} AND ${condition}`,
    sql`1 = 1`,
  );
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM "AuditEvent" WHERE ${where} ORDER BY "seq" DESC LIMIT ${size}`;
  return rows.map((row) => ({ ...row, seq: Number(row.seq), at: new Date(row.at).toISOString() }));
}

function conditionsOf({ person, kind, year, section, figure, subject, from, to }: TrailFilter): Sql[] {
  return [
    ...(person === undefined ? [] : [sql`"actorId" = ${person}`]),
    ...(kind === undefined ? [] : [isOneOf(eventTypesOf(kind, eventTypes))]),
    ...(subject === undefined ? [] : [subjectCondition(subject)]),
    ...(figure === undefined ? [] : [figureCondition(figure, year)]),
    ...(section === undefined ? [] : [sectionCondition(section, year)]),
    ...(year === undefined || section !== undefined || figure !== undefined ? [] : [yearCondition(year)]),
    ...(from === undefined ? [] : [since(midnight(from))]),
    ...(to === undefined ? [] : [until(new Date(midnight(to).getTime() + day))]),
  ];
}

function isOneOf(types: readonly string[]): Sql {
  return sql`"type" ${among(types)}`;
}

const day = 24 * 3_600_000;

/** Returns the start of a day in the office's time zone. */
function midnight(of: string): Date {
  return new Date(`${of}T00:00:00+08:00`);
}

// Entries are numbered in order of time, so the index of times gives a bound for the numbers. The tolerance covers entries
// written while a clock was set back.
const clockTolerance = 1000;

function since(at: Date): Sql {
  return sql`${unindexed(sql`"at"`)} >= ${at} AND "seq" >= (
    SELECT "seq" FROM "AuditEvent" WHERE "at" >= ${at} ORDER BY "at" LIMIT 1) - ${clockTolerance}`;
}

function until(at: Date): Sql {
  return sql`${unindexed(sql`"at"`)} < ${at} AND "seq" <= (
    SELECT "seq" FROM "AuditEvent" WHERE "at" < ${at} ORDER BY "at" DESC LIMIT 1) + ${clockTolerance}`;
}
