import "server-only";
import type { ChainEntry } from "@/lib/audit/chain";
import { eventTypes } from "@/lib/audit/events";
import { type Db, sql, type Sql } from "@/lib/platform/database";
import { kindsOf, type TrailFilter } from "./trail-filter";
import { ofFigure, ofSection, ofSubject, ofYear } from "./subjects-repository";

type Page = { before: number | null; size: number };
type Row = Omit<ChainEntry, "seq" | "at"> & { seq: number | bigint; at: Date | string };

/** A page of the trail, newest first; `before` is the number of the entry to go on from. */
export async function findTrail(db: Db, filter: TrailFilter, { before, size }: Page): Promise<ChainEntry[]> {
  const on = before === null ? [] : [sql`"seq" < ${before}`];
  const where = [...conditionsOf(filter), ...on].reduce((all, one) => sql`${all} AND ${one}`, sql`1 = 1`);
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM "AuditEvent" WHERE ${where} ORDER BY "seq" DESC LIMIT ${size}`;
  return rows.map((row) => ({ ...row, seq: Number(row.seq), at: new Date(row.at).toISOString() }));
}

function conditionsOf({ person, kind, year, section, figure, subject, from, to }: TrailFilter): Sql[] {
  return [
    ...(person === undefined ? [] : [sql`"actorId" = ${person}`]),
    ...(kind === undefined ? [] : [isOneOf(kindsOf(kind, eventTypes))]),
    ...(subject === undefined ? [] : [ofSubject(subject)]),
    ...(figure === undefined ? [] : [ofFigure(figure, year)]),
    ...(section === undefined ? [] : [ofSection(section, year)]),
    ...(year === undefined || section !== undefined || figure !== undefined ? [] : [ofYear(year)]),
    ...(from === undefined ? [] : [since(midnight(from))]),
    ...(to === undefined ? [] : [until(new Date(midnight(to).getTime() + day))]),
  ];
}

function isOneOf(types: readonly string[]): Sql {
  return sql`"type" IN (SELECT "value" FROM json_each(${JSON.stringify(types)}))`;
}

const day = 24 * 3_600_000;

/** When a day begins in the office. */
function midnight(of: string): Date {
  return new Date(`${of}T00:00:00+08:00`);
}

// Time goes with the numbers, so that the index of times finds where to begin. A clock that was set back upsets that by a few
// entries at most.
const upset = 1000;

function since(at: Date): Sql {
  return sql`+"at" >= ${at} AND "seq" >= (
    SELECT "seq" FROM "AuditEvent" WHERE "at" >= ${at} ORDER BY "at" LIMIT 1) - ${upset}`;
}

function until(at: Date): Sql {
  return sql`+"at" < ${at} AND "seq" <= (
    SELECT "seq" FROM "AuditEvent" WHERE "at" < ${at} ORDER BY "at" DESC LIMIT 1) + ${upset}`;
}
