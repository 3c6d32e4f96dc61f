import "server-only";
import { type Db, queryRows, type Sql, sql } from "@/lib/platform/database";
import { among, member } from "@/lib/platform/database/differing-sql";
import { changing } from "./content-events";

/** What the audit trail tells of the content of releases; entries are named by their numbers. */
export type ContentState = {
  /** Returns the newest entry that may have changed what a release of a report would hold; 0 if there is none. */
  newestOf: (report: { id: string; year: number }) => number;
  /** The entry by which each release was published, by its id. */
  published: ReadonlyMap<string, number>;
};

/** Reads it in five queries, which answer a few rows for each report. */
export async function findContentState(db: Db): Promise<ContentState> {
  const [every = 0] = (await newestBy<null>(db, sql`NULL`, entriesOf(changing.everyReport))).values();
  const using = await newestBy<string>(
    db,
    sql`f."reportId"`,
    sql`(${newestOfSubjects}) e JOIN "Field" f
    ON f."indicatorId" = substr(e."subject", length('indicator:') + 1)`,
  );
  const own = await newestBy<number>(db, year, entriesOf(changing.ownReport));
  const approved = await newestBy<string>(
    db,
    sql`h."reportId"`,
    sql`${entriesOf(["submission.approved"])}
    JOIN "Submission" u ON u."id" = substr(e."subject", length('submission:') + 1) JOIN "Section" h ON h."id" = u."sectionId"`,
  );
  const releases = await releaseEntries(db);
  const earlier = (year: number) => releases.filter((release) => release.year < year).map(({ seq }) => seq);
  return {
    newestOf: ({ id, year }) =>
      Math.max(every, using.get(id) ?? 0, own.get(year) ?? 0, approved.get(id) ?? 0, ...earlier(year)),
    published: new Map(
      releases.flatMap(({ type, id, seq }) => (type === "release.published" ? [[id, seq] as const] : [])),
    ),
  };
}

const year = sql`CAST(${member(sql`e."to"`, "year")} AS INTEGER)`;

const isOneOf = (types: readonly string[]) => sql`"type" ${among(types)}`;

const entriesOf = (types: readonly string[]) => sql`(SELECT * FROM "AuditEvent" WHERE ${isOneOf(types)}) e`;

// Of an indicator that was changed often, only the newest entry is joined with its fields.
const newestOfSubjects = sql`
  SELECT "subject", max("seq") AS "seq" FROM "AuditEvent" WHERE ${isOneOf(changing.reportsUsing)} GROUP BY "subject"`;

/** Returns the newest entry by what it concerns. */
async function newestBy<K>(db: Db, key: Sql, entries: Sql): Promise<Map<K, number>> {
  const rows = await queryRows<{ key: K; seq: number | bigint }>(
    db,
    sql`SELECT ${key} AS "key", max(e."seq") AS "seq" FROM ${entries} GROUP BY 1`,
  );
  return new Map(
    rows.map((row) => [typeof row.key === "bigint" ? (Number(row.key) as K) : row.key, Number(row.seq)]),
  );
}

type ReleaseEntry = { id: string; type: string; year: number; seq: number };

async function releaseEntries(db: Db): Promise<ReleaseEntry[]> {
  const rows = await queryRows<{ id: string; type: string; year: number | bigint; seq: number | bigint }>(
    db,
    sql`SELECT substr(e."subject", length('release:') + 1) AS "id", e."type", ${year} AS "year", e."seq"
    FROM ${entriesOf(changing.laterReports)}`,
  );
  return rows.map((row) => ({ ...row, year: Number(row.year), seq: Number(row.seq) }));
}
