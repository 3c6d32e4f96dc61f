import Database from "better-sqlite3";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Relation } from "@/lib/checks/rule-schema";
import { addRelation, removeRelation } from "@/lib/outline/editing/relations";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { countStatements } from "@/lib/testing/counted-statements";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { saveField } from "../saving/commands";
import { findCheckInputOfField, findReportInputOfFields } from "./check-repository";
import { findStoredCheckInput, findStoredInputOfFields } from "./kept-basis";

const counted = countStatements();
afterAll(() => counted.stop());

let before: SmallReport;
let report: SmallReport;
let own: { id: string; year: number };
beforeEach(async () => {
  [before, report] = [await openSmallReport(), await openSmallReport()];
  const { reportId: id } = await reader().field.findUniqueOrThrow({
    where: { id: report.fieldId("training.batches") },
  });
  own = { id, year: report.year };
});

const versionOf = async (fieldId: string) =>
  (await reader().field.findUniqueOrThrow({ where: { id: fieldId } })).version;
const enter = async (where: SmallReport, key: string, typed: string) => {
  const fieldId = where.fieldId(key);
  must(await saveField({ fieldId, typed, basedOn: await versionOf(fieldId) }, where.editor));
};
const approve = async (where: SmallReport) => {
  const { id } = must(await submitSection({ sectionId: where.sectionId }, where.editor));
  must(await approveSubmission(await seenNow(id), where.reviewer));
};
const stored = () => findStoredCheckInput(own, "training.batches");
const afresh = () => findCheckInputOfField(reader(), own, "training.batches");
const storedOfFields = () => findStoredInputOfFields(own, ["training.batches", "text.training"]);
const afreshOfFields = () => findReportInputOfFields(reader(), own, ["training.batches", "text.training"]);
const share: Relation = { kind: "sum", total: "training.people", parts: ["training.batches"] };

describe("what the checks of a field read", () => {
  it("is read once while only figures are saved, and their present values each time", async () => {
    await enter(report, "training.batches", "24批");
    await stored();
    await enter(report, "training.people", "30人次");
    const again = await counted.during(async () => expect((await stored()).fields[0]?.printed).toBe("24批"));
    expect(again.statements).toBe(2);
    await enter(report, "training.batches", "25批");
    expect((await stored()).fields[0]?.printed).toBe("25批");
  });

  it.each<[string, () => Promise<unknown>]>([
    ["a relation is added", async () => must(await addRelation({ year: own.year, relation: share }, system))],
    [
      "a relation is removed",
      async () => {
        must(await addRelation({ year: own.year, relation: share }, system));
        await stored();
        must(await removeRelation({ year: own.year, relation: share }, system));
      },
    ],
    [
      "an earlier figure is approved",
      async () => {
        await enter(before, "training.batches", "20批");
        await approve(before);
      },
    ],
    ["a sentence names it", () => enter(report, "text.training", "培训{training.batches}")],
  ])("is read again when %s", async (_, change) => {
    await stored();
    await storedOfFields();
    await change();
    expect(await stored()).toEqual(await afresh());
    expect(await storedOfFields()).toEqual(await afreshOfFields());
  });

  it("is not read again when a figure of the year is approved", async () => {
    await enter(report, "training.batches", "24批");
    await stored();
    await approve(report);
    const again = await counted.during(async () => expect(await stored()).toEqual(await afresh()));
    const once = await counted.during(afresh);
    expect(again.statements - once.statements).toBe(2);
  });

  it("is read again when another process changes it", async () => {
    expect((await stored()).relations).toEqual([]);
    const other = new Database(databaseFile(env.DATABASE_URL));
    const id = `relation of ${own.id}`;
    other.transaction(() => {
      other
        .prepare(`INSERT INTO "Relation" ("id", "reportId", "body") VALUES (?, ?, ?)`)
        .run(id, own.id, JSON.stringify(share));
      other.exec(`
        INSERT INTO "AuditEvent" ("seq", "actionId", "at", "actorId", "actorName", "actorRoles", "type", "subject", "to", "previous", "hash")
          SELECT "seq" + 1, 'other', '2026-01-01', 'system', '系统', '', 'relation.added', 'relation', '{}', "hash", 'other' FROM "AuditHead";
        UPDATE "AuditHead" SET "seq" = "seq" + 1, "hash" = 'other'`);
    })();
    other.close();
    expect((await stored()).relations).toEqual([share]);
  });
});
