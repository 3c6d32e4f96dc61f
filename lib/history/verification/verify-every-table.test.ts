import { rmSync } from "node:fs";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/platform/database";
import { sealedTableNames, unsealedTables } from "@/lib/platform/database/sealed-tables";
import { copy, original, query, tamper, tamperSchema, useRollbackJournal } from "@/lib/testing/tampering";
import { fillEveryTable, password } from "@/lib/testing/every-table";
import { verifyRecord } from "./verify";

/** What may be changed without being found, with the reason. */
const leftOut: Record<string, string> = {
  Notice: "concerns one person only",
  Subscriber: "is a reader's, who leaves without a trace",
  Subscription: "belongs to a subscriber",
  WaitingMessage: "belongs to a subscriber",
  Announcement: "counts messages",
  ShortLived: "is forgotten within a day",
  Session: "is of no use without a cookie sealed for the same person",
  "_prisma_migrations.id": "a random number",
  "_prisma_migrations.started_at": "says when a migration ran, which nothing reads",
  "_prisma_migrations.finished_at":
    "says when a migration ran; one that never finished is refused by the next start",
  "_prisma_migrations.applied_steps_count": "is always 1",
  "_prisma_migrations.logs": "is always empty",
};

let columns: { table: string; column: string; type: string; isRequired: number }[] = [];
let tables: string[] = [];

beforeAll(async () => {
  await fillEveryTable();
  await closeDatabase();
  useRollbackJournal();
  columns = query(
    `SELECT m."name" AS "table", p."name" AS "column", p."type", p."notnull" AS "isRequired"
     FROM "sqlite_schema" m, pragma_table_info(m."name") p WHERE m."type" = 'table' AND m."name" NOT LIKE 'sqlite_%'`,
  );
  tables = [...new Set(columns.map(({ table }) => table))].filter((table) => !(table in leftOut));
});

afterEach(() => rmSync(copy, { force: true }));

async function findsNothing(sql: string): Promise<boolean> {
  tamper(sql);
  return (await verifyRecord(copy)).first === null;
}

/** Lists the statements of which verification finds nothing. */
async function unnoticed(statements: readonly string[]): Promise<string[]> {
  const missed: string[] = [];
  for (const sql of statements) if (await findsNothing(sql)) missed.push(sql);
  return missed;
}

const oneRow = (table: string, column: string) =>
  `rowid = (SELECT rowid FROM "${table}" ORDER BY "${column}" IS NULL, rowid DESC LIMIT 1)`;

describe("verification of every table", () => {
  it("has decided for every table whether its rows are sealed", () => {
    const all = [...new Set(columns.map(({ table }) => table))];
    expect([...sealedTableNames, ...Object.keys(unsealedTables)].toSorted()).toEqual(all.toSorted());
  });

  it("has a row of each to change", async () => {
    const empty = tables.filter((table) => query(`SELECT 1 FROM "${table}" LIMIT 1`).length === 0);
    expect(empty).toEqual([]);
    const { first, counts } = await verifyRecord(original);
    expect([first, counts.unsealed, counts.notYetSealed]).toEqual([null, 0, 0]);
  });

  it("finds a change to any column", { timeout: 120_000 }, async () => {
    const changes = columns
      .filter(({ table, column }) => !(table in leftOut) && !(`${table}.${column}` in leftOut))
      .map(({ table, column, type }) => {
        const changed = /INT|BOOL/.test(type)
          ? `coalesce("${column}", 0) + 1`
          : `coalesce("${column}", '') || '!'`;
        return `UPDATE "${table}" SET "${column}" = ${changed} WHERE ${oneRow(table, column)}`;
      });
    expect(changes.length).toBeGreaterThan(300);
    expect(await unnoticed(changes)).toEqual([]);
  });

  it("finds a value taken away", { timeout: 120_000 }, async () => {
    const emptied = columns
      .filter(
        ({ table, column, isRequired }) =>
          !isRequired && !(table in leftOut) && !(`${table}.${column}` in leftOut),
      )
      .filter(
        ({ table, column }) =>
          query(`SELECT 1 FROM "${table}" WHERE "${column}" IS NOT NULL LIMIT 1`).length > 0,
      )
      .map(({ table, column }) => `UPDATE "${table}" SET "${column}" = NULL WHERE ${oneRow(table, column)}`);
    expect(emptied.length).toBeGreaterThan(20);
    expect(await unnoticed(emptied)).toEqual([]);
  });

  it("finds a row removed, or all of them", async () => {
    const removals = tables.flatMap((table) => [
      `DELETE FROM "${table}" WHERE rowid = (SELECT max(rowid) FROM "${table}")`,
      `DELETE FROM "${table}"`,
    ]);
    expect(await unnoticed(removals)).toEqual([]);
  });

  it("finds a row added", async () => {
    expect(await unnoticed(tables.map(additionTo))).toEqual([]);
  });

  it.each([
    [
      `INSERT INTO "RoleAssignment" SELECT "id", 'administrator' FROM "Person" WHERE "email" = 'li.hua@annals.test'`,
      /^The roles of person li\.hua@annals\.test \(\S+\): changed, added to or taken from after entry \d+/,
    ],
    [
      `UPDATE "Field" SET "hidden" = 1 WHERE "key" = 'training.batches'`,
      /^The fields of section 2001 · 8\.3 \(\S+\): changed/,
    ],
    [`DELETE FROM "Relation"`, /^The relations of report 2001 \(\S+\): missing, though entry \d+/],
    [`UPDATE "Unit" SET "sign" = '份次'`, /^The unit (篇次: missing|份次: no entry)/],
  ])("names what %s changed", async (sql, sentence) => {
    tamper(sql);
    expect((await verifyRecord(copy)).first?.sentence.en).toMatch(sentence);
  });

  it("does not reveal the hash of a password", () => {
    const [{ passwordHash } = { passwordHash: "" }] = query<{ passwordHash: string }>(
      `SELECT "passwordHash" FROM "Person" WHERE "passwordHash" IS NOT NULL`,
    );
    expect(passwordHash).toContain("$argon2id$");
    const entries = JSON.stringify(query(`SELECT * FROM "AuditEvent"`));
    for (const secret of ["$argon2id$", password]) expect(entries).not.toContain(secret);
  });
});

describe("verification of the schema", () => {
  it("finds any trigger, index or table removed", async () => {
    const objects = query<{ type: string; name: string }>(
      `SELECT "type", "name" FROM "sqlite_schema" WHERE "sql" IS NOT NULL AND "name" NOT LIKE 'sqlite_%' AND "name" <> '_prisma_migrations'`,
    );
    expect(objects.length).toBeGreaterThan(80);
    const missed = [];
    for (const { type, name } of objects) {
      tamperSchema(`DROP ${type.toUpperCase()} "${name}"`);
      const { first } = await verifyRecord(copy);
      if (first?.sentence.en !== `The database lacks the ${type} ${name}: somebody removed it.`)
        missed.push(name);
    }
    expect(missed).toEqual([]);
  });

  it.each([
    [
      "a trigger that guards less",
      `DROP TRIGGER "Revision_no_update"; CREATE TRIGGER "Revision_no_update" BEFORE UPDATE ON "Revision" WHEN 0
       BEGIN SELECT RAISE(ABORT, 'Revision is append-only'); END`,
      "The trigger Revision_no_update of the database is not as the program makes it",
    ],
    [
      "a trigger that writes",
      `CREATE TRIGGER "extra" AFTER INSERT ON "Person" BEGIN
       INSERT INTO "RoleAssignment" VALUES (NEW."id", 'administrator'); END`,
      "The trigger extra of the database was not made by this system",
    ],
    [
      "a column",
      `ALTER TABLE "Person" ADD COLUMN "extra" TEXT`,
      "The table Person of the database is not as",
    ],
    [
      "a migration of another program",
      `UPDATE "_prisma_migrations" SET "checksum" = 'other' WHERE "migration_name" LIKE '%_init'`,
      "The migration 20261120100000_init that the database has is not one of this program",
    ],
  ])("finds %s", async (_, sql, sentence) => {
    tamperSchema(sql);
    expect((await verifyRecord(copy)).first?.sentence.en).toContain(sentence);
  });

  it("does not mind how a statement is spaced", async () => {
    tamperSchema(`DROP INDEX "Comment_fieldId_idx"; CREATE INDEX "Comment_fieldId_idx"  ON -- a remark
      "Comment"("fieldId")`);
    expect((await verifyRecord(copy)).first).toBeNull();
  });
});

/** Returns SQL that copies a row under another key. */
function additionTo(table: string): string {
  const key = query<{ name: string }>(
    `SELECT DISTINCT c."name" FROM pragma_index_list(?) i, pragma_index_info(i."name") c WHERE i."unique"
     UNION SELECT "name" FROM pragma_table_info(?) WHERE "pk" > 0`,
    table,
    table,
  ).map(({ name }) => name);
  const cells = columns
    .filter((column) => column.table === table)
    .map(({ column, type }) => {
      if (!key.includes(column)) return `"${column}"`;
      return /INT/.test(type) ? `"${column}" + 1000` : `"${column}" || '!'`;
    });
  return `INSERT INTO "${table}" SELECT ${cells.join()} FROM "${table}" LIMIT 1`;
}
