import { copyFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ChainEntry } from "@/lib/audit/chain";
import { closeDatabase } from "@/lib/platform/database";
import { copy, original, rewriteChainSql, tamper, useRollbackJournal } from "@/lib/testing/tampering";
import { createReportWithHistory } from "@/lib/testing/whole-story";
import { verifyRecord } from "./verify";

// Nothing of today reads an entry of this type.
const early = (entry: ChainEntry): ChainEntry => ({
  ...entry,
  sealed: null,
  type: entry.type === "record.sealed" ? "record.begun" : entry.type,
});

// A database as older versions wrote it: its audit entries have no seals of the rows they record, and it has no intake.
beforeAll(async () => {
  await createReportWithHistory();
  await closeDatabase();
  useRollbackJournal();
  const headBefore = `(SELECT e."previous" FROM "AuditEvent" e WHERE e."subject" = 'release:' || "id")`;
  tamper(`${rewriteChainSql(early)}
    UPDATE "Release" SET "auditHead" = ${headBefore};
    DELETE FROM "ReleaseEffect"; DELETE FROM "ProposalDecision"; DELETE FROM "Proposal"; DELETE FROM "Document";`);
  copyFileSync(copy, original);
});

afterAll(() => rmSync(copy, { force: true }));

it("verifies, and counts the rows that could be checked only against what their entries mention", async () => {
  const { first, counts } = await verifyRecord(original);
  expect(first).toBeNull();
  expect(counts.unsealed).toBeGreaterThan(20);
  expect(counts.notYetSealed).toBeGreaterThan(20);
});

it.each([
  ["Release", "content"],
  ["Release", "contentHash"],
  ["Release", "note"],
  ["Release", "publisherName"],
  ["Release", "publishedAt"],
  ["Observation", "value_as_printed"],
  ["Observation", "row_hash"],
  ["ReleaseWithdrawal", "reason"],
  ["Revision", "printed"],
  ["Attachment", "name"],
  ["Comment", "body"],
  ["Comment", "resolverName"],
  ["Answer", "reason"],
  ["Submission", "note"],
  ["Submission", "deciderName"],
  ["SubmissionItem", "revisionId"],
  ["SubmissionItem", "reason"],
  ["Decision", "verdict"],
])("still finds a change to %s.%s", async (table, column) => {
  tamper(`UPDATE "${table}" SET "${column}" = "${column}" || '!' WHERE "${column}" IS NOT NULL`);
  expect((await verifyRecord(copy)).first).not.toBeNull();
});
