import { rmSync } from "node:fs";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { instantOf } from "@/lib/audit/stored-time";
import { hashOfStored, type StoredRevision } from "@/lib/entry/revise";
import { closeDatabase } from "@/lib/platform/database";
import { copy, original, query, rewriteChainSql, tamper, useRollbackJournal } from "@/lib/testing/tampering";
import { createReportWithHistory } from "@/lib/testing/whole-story";
import { verifyRecord } from "./verify";

beforeAll(async () => {
  await createReportWithHistory();
  await closeDatabase();
  useRollbackJournal();
});

afterEach(() => rmSync(copy, { force: true }));

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
      notYetSealed: 0,
    });
    expect(query(`SELECT "seq", "hash" FROM "AuditHead"`)).toEqual([{ seq: entries, hash: head }]);
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
      /^Revision 1 of “2001 · 8\.3 training\.batches” was changed/,
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
      /^The taking effect of .*: no entry of the audit trail matches/,
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
    const { seq = 0, hash = "" } = end() ?? {};
    const heads = [{ seq, hash }];
    expect((await verifyRecord(copy)).first).toBeNull();
    expect((await verifyRecord(copy, { heads })).first?.sentence.en).toContain("is not in the audit trail");
    expect((await verifyRecord(original, { heads })).heads).toEqual([{ hash, seq }]);
    const elsewhere = await verifyRecord(original, { heads: [{ seq: seq - 1, hash }] });
    expect(elsewhere.first?.sentence.en).toContain(
      `is not in the audit trail where it should be (entry ${seq - 1})`,
    );
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
