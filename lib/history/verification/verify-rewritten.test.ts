import { rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { type ChainHead, headsIn, printHead } from "@/lib/audit/head";
import { findHead } from "@/lib/audit/repository";
import { saveField } from "@/lib/entry/saving/commands";
import { closeDatabase, reader } from "@/lib/platform/database";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { copy, original, rewriteChainSql, tamper, useRollbackJournal } from "@/lib/testing/tampering";
import { verifyRecord } from "./verify";

afterAll(() => rmSync(copy, { force: true }));

it("finds a chain that was rewritten before anything was published by the heads of a log alone", async () => {
  const report = await openSmallReport();
  const fieldId = report.fieldId("training.batches");
  const heads: ChainHead[] = [];
  for (const [basedOn, typed] of ["24批", "25批", "26批"].entries()) {
    must(await saveField({ fieldId, typed, basedOn }, report.editor));
    heads.push(await findHead(reader()));
  }
  await closeDatabase();
  useRollbackJournal();
  const log = heads.map((head) => JSON.stringify({ head: printHead(head), msg: "audit head" })).join("\n");
  expect((await verifyRecord(original, { heads: headsIn(log) })).first).toBeNull();

  const last = heads.at(-1)?.seq;
  tamper(rewriteChainSql((entry) => (entry.seq === last ? { ...entry, actorName: "别人" } : entry)));
  expect((await verifyRecord(copy)).first).toBeNull();
  const { first, further } = await verifyRecord(copy, { heads: headsIn(log) });
  expect(first?.sentence.en).toContain(`is not in the audit trail where it should be (entry ${last})`);
  expect(further).toBe(0);
});
