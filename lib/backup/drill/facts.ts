import "server-only";
import { createHash } from "node:crypto";
import { listPeople } from "@/lib/accounts/people/listing-repository";
import { exportAnswer } from "@/lib/open-data/export-answer";
import { findOutline, findReportYears } from "@/lib/outline/repository";
import { isPostgresql } from "@/lib/platform/database/kind";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { closeDatabase, reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { releasesInForce } from "@/lib/publication/releases/in-force-repository";
import { findReleasedReport, releaseRecords } from "@/lib/publication/releases/release-history-repository";
import { findApprovedReport } from "@/lib/publication/releases/repository";
import { openDatabase, stateOf } from "../database-state";

/** Each kind of thing that a drill compares: by its name, what has to be equal. */
export const kinds = ["figures", "releases", "files", "people", "head"] as const;
export type Kind = (typeof kinds)[number];
export type Facts = Record<Kind, ReadonlyMap<string, string>>;

/** Reads a database, given by the path of its file or by its address, by the product's own reads. The product must not have another database open in this process. */
export async function factsOf(database: string): Promise<Facts> {
  const before = env.DATABASE_URL;
  env.DATABASE_URL = isPostgresql(database) ? database : `file:${database}`;
  try {
    return {
      figures: await approvedFigures(),
      releases: await releases(),
      files: await exportedFiles(),
      people: await people(),
      head: await headOf(database),
    };
  } finally {
    await closeDatabase();
    env.DATABASE_URL = before;
  }
}

type Entries = Promise<ReadonlyMap<string, string>>;

/** The printed value of every approved field, and the hash of its revision. */
async function approvedFigures(): Entries {
  const entries: [string, string][] = [];
  for (const { year } of await findReportYears(reader())) {
    const { approved } = (await findApprovedReport(reader(), year)) ?? { approved: new Map<string, never>() };
    const outline = await findOutline(reader(), year);
    for (const { id, key } of outline?.fields ?? []) {
      const { revision } = approved.get(id) ?? {};
      if (revision) entries.push([`${year} ${key}`, `${revision.printed} ${revision.hash}`]);
    }
  }
  return new Map(entries);
}

/** Every release, with the SHA-256 of its content. Whether it is in force is left out: a later one may have replaced it. */
async function releases(): Entries {
  const records = await releaseRecords(reader(), new Date());
  return mapped(records, async ({ id, year, version, note, publishedAt, contentHash }) => {
    const content = sha256([JSON.stringify(await findReleasedReport(reader(), id))]);
    return [`${year} ${version} (${id})`, JSON.stringify([note, publishedAt, contentHash, content])];
  });
}

/** The bytes of the downloads of every published version. */
async function exportedFiles(): Entries {
  const inForce = await releasesInForce(reader(), new Date());
  const files = inForce.flatMap((release) =>
    (["csv", "json"] as const).map((format) => ({
      format,
      query: `year=${release.year}&version=${release.version}`,
    })),
  );
  return mapped(files, async ({ format, query }) => {
    const answer = await exportAnswer({ format, query, inForce });
    if (answer.status !== 200) throw new Error(`${format}?${query} was answered with ${answer.status}.`);
    const pieces: Uint8Array[] = [];
    for await (const piece of answer.pieces) pieces.push(Buffer.from(piece));
    return [`${format}?${query}`, sha256(pieces)];
  });
}

/** Everybody with what they may do. When they were last seen is left out: it changes while people work. */
async function people(): Entries {
  const listed = await listPeople(reader());
  return new Map(listed.map(({ seenAt: _, ...person }) => [person.email, JSON.stringify(person)]));
}

/** The hash of an entry of the audit chain by its number: of the newest one, or of the one with the number given. */
export async function headOf(database: string, seq?: number): Promise<ReadonlyMap<string, string>> {
  if (isPostgresql(database)) return headOnPostgresql(database, seq);
  const db = openDatabase(database);
  try {
    const { head } = stateOf(db);
    if (seq === undefined || seq === head.seq) return new Map([[String(head.seq), head.hash]]);
    const entry = db
      .prepare<[number], { hash: string }>(`SELECT "hash" FROM "AuditEvent" WHERE "seq" = ?`)
      .get(seq);
    return new Map(entry && [[String(seq), entry.hash]]);
  } finally {
    db.close();
  }
}

function headOnPostgresql(url: string, seq?: number): Promise<ReadonlyMap<string, string>> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ seq: number; hash: string }>(
      `SELECT "seq", "hash" FROM "AuditHead" WHERE $1::int IS NULL OR "seq" = $1
       UNION SELECT "seq", "hash" FROM "AuditEvent" WHERE "seq" = $1`,
      [seq ?? null],
    );
    return new Map(rows.slice(0, 1).map((head) => [String(head.seq), head.hash]));
  });
}

function sha256(pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}

async function mapped<T>(items: readonly T[], entryOf: (item: T) => Promise<[string, string]>): Entries {
  const entries: [string, string][] = [];
  for (const item of items) entries.push(await entryOf(item));
  return new Map(entries);
}
