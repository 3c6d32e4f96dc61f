import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { instantOf } from "@/lib/audit/stored-time";
import { hashOfStored, type StoredRevision } from "@/lib/entry/revise";
import { closeDatabase } from "@/lib/platform/database";
import { copy, dropTriggers, original, query, rewriteChainSql, tamper } from "@/lib/testing/tampering";
import { createReportWithHistory } from "@/lib/testing/whole-story";
import { verifyRecord } from "./verify";

const tables = [
  ...["AuditEvent", "AuditHead", "Revision", "Release", "Observation", "ReleaseWithdrawal", "ReleaseEffect"],
  ...["Submission", "SubmissionItem", "Decision", "Answer", "Attachment", "Comment"],
];
const fieldColumns = ["version", "latestId", "approvedId"];
type Column = { table: string; column: string };
let columns: Column[] = [];

beforeAll(async () => {
  await createReportWithHistory();
  await closeDatabase();
  dropTriggers();
  columns = [...tables, "Field"].flatMap((table) =>
    query<{ name: string }>(`SELECT "name" FROM pragma_table_info(?)`, table)
      .filter(({ name }) => table !== "Field" || fieldColumns.includes(name))
      .map(({ name }) => ({ table, column: name })),
  );
});

afterEach(() => rmSync(copy, { force: true }));

/** Returns SQL that changes one byte of one cell. */
function oneByte(
  { table, column }: Column,
  { row, at, by }: { row: number; at: number; by: number },
): string {
  const [{ n } = { n: 0 }] = query<{ n: number }>(`SELECT count(*) AS "n" FROM "${table}"`);
  const [cell] = query<{ rowid: number; type: string; hex: string }>(
    `SELECT rowid AS "rowid", typeof("${column}") AS "type", hex("${column}") AS "hex" FROM "${table}" LIMIT 1 OFFSET ?`,
    row % n,
  );
  if (!cell) throw new Error(`${table} has no rows.`);
  return `UPDATE "${table}" SET "${column}" = ${changed(cell, at, by)} WHERE rowid = ${cell.rowid}`;
}

function changed({ type, hex }: { type: string; hex: string }, at: number, by: number): string {
  const bytes = Buffer.from(hex, "hex");
  if (type === "integer") return String(Number(bytes.toString()) + 1000 * by);
  if (bytes.length === 0) return `CAST(X'${by.toString(16).padStart(2, "0")}' AS TEXT)`;
  const index = at % bytes.length;
  bytes[index] = ((bytes[index] ?? 0) + by) % 256;
  return type === "blob" ? `X'${bytes.toString("hex")}'` : `CAST(X'${bytes.toString("hex")}' AS TEXT)`;
}

const change = fc.record({ row: fc.nat(1000), at: fc.nat(100_000), by: fc.integer({ min: 1, max: 255 }) });

describe("verification", () => {
  it("finds no problem in an unchanged database", async () => {
    const { first, counts, entries, head } = await verifyRecord(original);
    expect(first).toBeNull();
    expect(counts).toMatchObject({
      Release: 3,
      ReleaseWithdrawal: 1,
      ReleaseEffect: 1,
      Attachment: 2,
      Comment: 2,
      unsealed: 0,
    });
    expect(Object.values(counts).filter((count) => count === 0)).toHaveLength(1);
    expect(query(`SELECT "seq", "hash" FROM "AuditHead"`)).toEqual([{ seq: entries, hash: head }]);
  });

  it("finds a changed byte in any column of any row", { timeout: 600_000 }, async () => {
    for (const column of columns) {
      const law = fc.asyncProperty(change, async (where) => {
        const sql = oneByte(column, where);
        tamper(sql);
        expect((await verifyRecord(copy)).first?.sentence.en, sql).toBeTruthy();
      });
      await fc.assert(law, { numRuns: 2 });
    }
  });

  it.each(tables)("finds a row removed from %s", async (table) => {
    tamper(`DELETE FROM "${table}" WHERE rowid = (SELECT min(rowid) FROM "${table}")`);
    expect((await verifyRecord(copy)).first).not.toBeNull();
  });

  it.each(tables)("finds a row added to %s", async (table) => {
    const names = query<{ name: string; pk: number }>(`SELECT "name", "pk" FROM pragma_table_info(?)`, table);
    const cells = names.map(({ name }) => addedCell(table, name));
    const listed = names.map(({ name }) => `"${name}"`);
    tamper(`INSERT INTO "${table}" (${listed.join()}) SELECT ${cells.join()} FROM "${table}" LIMIT 1`);
    expect((await verifyRecord(copy)).first).not.toBeNull();
  });

  it("names the first problem in both languages", async () => {
    tamper(
      `UPDATE "AuditEvent" SET "reason" = '别的' WHERE "seq" IN (7, 9); UPDATE "Release" SET "note" = '别的'`,
    );
    const { first, further } = await verifyRecord(copy);
    expect(first).toMatchObject({
      seq: 7,
      sentence: { zh: expect.stringContaining("第 7 条审计记录") as string },
    });
    expect(first?.sentence.en).toMatch(
      /^Entry 7 of the audit trail \(.*\) was changed after it was written\.$/,
    );
    expect(further).toBeGreaterThan(0);
  });

  it("finds a changed revision whose own hash was recomputed", async () => {
    const [row] = query<StoredRevision>(`SELECT * FROM "Revision" WHERE "printed" = '24批'`);
    if (!row) throw new Error("The revision is missing.");
    const forged = { ...row, printed: "42批", at: instantOf(row.at) ?? "" };
    tamper(
      `UPDATE "Revision" SET "printed" = '42批', "hash" = '${hashOfStored(forged)}' WHERE "id" = '${row.id}'`,
    );
    expect((await verifyRecord(copy)).first?.sentence.en).toMatch(
      /^Revision 1 of “training\.batches” of 2001 was changed/,
    );
  });
});

describe("a truncated trail", () => {
  const end = () => query<{ seq: number; hash: string }>(`SELECT "seq", "hash" FROM "AuditHead"`)[0];
  /** Returns SQL that removes the entries after `seq` and adjusts the head. */
  const cutAfter = (seq: number) =>
    `DELETE FROM "AuditEvent" WHERE "seq" > ${seq};
     UPDATE "AuditHead" SET "seq" = ${seq}, "hash" = (SELECT "hash" FROM "AuditEvent" WHERE "seq" = ${seq});`;

  it("is found by the head, or by the rows that its last entries recorded", async () => {
    const last = end()?.seq ?? 0;
    tamper(`DELETE FROM "AuditEvent" WHERE "seq" = ${last}`);
    expect((await verifyRecord(copy)).first?.sentence.en).toBe(
      `Entry ${last} of the audit trail is missing: its end was cut off.`,
    );
    tamper(cutAfter(last - 1));
    expect((await verifyRecord(copy)).first?.sentence.en).toMatch(
      /^The taking effect of .* has no matching entry/,
    );
    tamper(cutAfter(last - 2));
    expect((await verifyRecord(copy)).first?.sentence.en).toContain("Release 2001 · 1.1 has no entry");
  });

  it("is found by a head recorded elsewhere when those rows were removed too", async () => {
    const last = query<{ id: string; seq: number }>(
      `SELECT substr("subject", 9) AS "id", "seq" FROM "AuditEvent" WHERE "type" = 'release.published' ORDER BY "seq" DESC LIMIT 1`,
    )[0];
    tamper(
      `DELETE FROM "Observation" WHERE "releaseId" = '${last?.id}'; DELETE FROM "ReleaseEffect"; DELETE FROM "Release" WHERE "id" = '${last?.id}';
       ${cutAfter((last?.seq ?? 0) - 1)}`,
    );
    const heads = [end()?.hash ?? ""];
    expect((await verifyRecord(copy)).first).toBeNull();
    expect((await verifyRecord(copy, { heads })).first?.sentence.en).toContain("is not in the audit trail");
    expect((await verifyRecord(original, { heads })).heads).toEqual([{ hash: heads[0], seq: end()?.seq }]);
  });

  it("is found by an earlier export", async () => {
    const rows = query<{ row_hash: string }>(`SELECT "row_hash" FROM "Observation"`);
    const lines = async function* () {
      yield* rows.map((row) => JSON.stringify(row));
    };
    const intact = await verifyRecord(original, { exported: lines() });
    expect([intact.first, intact.counts.exported]).toEqual([
      null,
      new Set(rows.map((row) => row.row_hash)).size,
    ]);
    const other = async function* () {
      yield* lines();
      yield `"${"0123456789abcdef".repeat(4)}"`;
    };
    const { first } = await verifyRecord(original, { exported: other() });
    expect(first?.sentence.en).toMatch(
      /^One hash of the exported file is not found here; the first is 0123456789abcdef/,
    );
  });
});

describe("a chain that was rewritten from some entry on", () => {
  it("is found by the heads that releases carry", async () => {
    tamper(rewriteChainSql((entry) => (entry.seq === 1 ? { ...entry, actorName: "别人" } : entry)));
    expect((await verifyRecord(copy)).first?.sentence.en).toContain(
      "the head printed with it is not where it should be",
    );
  });
});

function addedCell(table: string, column: string): string {
  if (column === "seq") return `(SELECT max("seq") + 1 FROM "${table}")`;
  if (column === "id") return table === "AuditHead" ? "2" : "'added'";
  if (["number", "position", "attempt"].includes(column)) return `"${column}" + 1000`;
  const isOwnKey = ["SubmissionItem", "Decision"].includes(table) && column === "fieldId";
  const isFresh = ["ReleaseWithdrawal", "ReleaseEffect"].includes(table) && column === "releaseId";
  if (isOwnKey) return `(SELECT "id" FROM "Field" WHERE "key" = 'forum.theme' LIMIT 1)`;
  return isFresh ? `(SELECT "id" FROM "Release" WHERE "minor" = 0 LIMIT 1)` : `"${column}"`;
}
