import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attachFile } from "@/lib/entry/attachments/commands";
import { smallPdf } from "@/lib/entry/attachments/files.test-data";
import { addComment } from "@/lib/entry/comments/commands";
import { saveField } from "@/lib/entry/saving/commands";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { approved, publish, term } from "@/lib/site-texts/site-texts.test-data";
import { openOtherProgram, type OtherProgram } from "@/lib/testing/other-program";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { queryRows, reader } from "./database";
import { columnsOf } from "./database/differing-sql";
import { isPostgresql } from "./database/kind";
import { env } from "./env";

/** The models documented as append-only in the schema. */
const tables = [
  ...readFileSync("prisma/schema.prisma", "utf8").matchAll(
    /^\/\/\/ .*Append-only.*\n(?:\/\/\/.*\n)*model (\w+)/gm,
  ),
].map((match) => match[1] ?? "");
let db: OtherProgram;

beforeAll(async () => {
  const report = await openSmallReport();
  const typed = {
    "text.training": "培训{training.batches}",
    "training.batches": "24批",
    "training.people": "1080人次",
  };
  for (const [key, text] of Object.entries(typed)) {
    must(await saveField({ fieldId: report.fieldId(key), typed: text, basedOn: 0 }, report.editor));
  }
  const fieldId = report.fieldId("training.batches");
  must(await attachFile({ name: "来源.pdf", data: smallPdf }, report.editor));
  must(await addComment({ fieldId, replyToId: null, body: "请核对" }, report.reviewer));
  const { id } = must(await submitSection({ sectionId: report.sectionId }, report.editor));
  must(await approveSubmission(await seenNow(id), report.reviewer));
  must(await publishNow({ year: report.year, note: "" }, report.administrator));
  await approved({ key: "term/a", content: term("人次") });
  must(await publish());
  db = await openOtherProgram();
  // Rows that none of the commands above writes.
  await db.exec(`
    INSERT INTO "Answer" ("id", "fieldId", "findingId", "reason", "authorId", "authorName", "at")
      VALUES ('a', (SELECT "id" FROM "Field" LIMIT 1), 'f', 'r', 'p', 'n', '2026-01-01T00:00:00.000+00:00');
    INSERT INTO "Document" ("id", "attachmentId", "uploaderId", "uploaderName", "at")
      VALUES ('d', (SELECT "id" FROM "Attachment" LIMIT 1), 'p', 'n', '2026-01-01T00:00:00.000+00:00');
    INSERT INTO "Proposal" VALUES ('p', 'd', 0, 0, NULL, NULL, 0, 1, 'q', 'quantity', '1', 'sure', 'r', 'r', NULL, 'k', NULL, NULL);
    INSERT INTO "ProposalDecision" VALUES ('p', 1, 'left', NULL, 'p', 'n', '2026-01-01T00:00:00.000+00:00');
    INSERT INTO "Department" VALUES ('d', '黄浦区科委', '', '');
    INSERT INTO "HandOver" VALUES ('h', (SELECT "sectionId" FROM "Field" LIMIT 1), 'd', '黄浦区', 'Huangpu', '', '2026-01-31', 't', 'p', 'n',
      '2026-01-01', NULL);
    INSERT INTO "HandOverField" SELECT 'h', "id", 0 FROM "Field" LIMIT 1;
    INSERT INTO "DepartmentProposal" VALUES ('p', 'h', 'f', 1, '24批', '', '', '', '', '', '', '2026-01-01');
    INSERT INTO "DepartmentDecision" VALUES ('p', 'returned', 'r', NULL, 'p', 'n', '2026-01-01');
    CREATE TEMP TABLE "under_embargo" AS SELECT * FROM "Release" LIMIT 1;
    UPDATE "under_embargo" SET "embargoUntil" = "publishedAt", "id" = 'withdrawn', "attempt" = 2;
    INSERT INTO "Release" SELECT * FROM "under_embargo";
    INSERT INTO "ReleaseWithdrawal" VALUES ('withdrawn', 'r', 'p', 'n', '2026-01-01T00:00:00.000+00:00');
    UPDATE "under_embargo" SET "id" = 'in effect', "attempt" = 3;
    INSERT INTO "Release" SELECT * FROM "under_embargo";
    INSERT INTO "ReleaseEffect" VALUES ('in effect', '2026-01-01T00:00:00.000+00:00')`);
});
afterAll(() => db.close());

it("applies to everything published, decided and recorded", () => {
  expect(tables.toSorted()).toEqual([
    "Answer",
    "Attachment",
    "AuditEvent",
    "Decision",
    "DepartmentDecision",
    "DepartmentProposal",
    "HandOverField",
    "Observation",
    "Proposal",
    "ProposalDecision",
    "Release",
    "ReleaseEffect",
    "ReleaseWithdrawal",
    "Revision",
    "SiteTextDecision",
    "SiteTextRevision",
    "SiteTextSubmission",
    "SiteTextsRelease",
    "SiteTextsReleaseItem",
    "SubmissionItem",
  ]);
});

/** Statements that overwrite rows without an UPDATE or a DELETE, of a table that stands for "t". */
const overwriting = isPostgresql(env.DATABASE_URL)
  ? [`TRUNCATE "t" CASCADE`]
  : [
      ...["REPLACE", "INSERT OR REPLACE", "INSERT OR IGNORE"].map(
        (verb) => `${verb} INTO "t" SELECT * FROM "t"`,
      ),
      `UPDATE OR REPLACE "t" SET rowid = rowid + 1`,
    ];

describe.each(tables)("%s", (table) => {
  it("has rows to protect", async () => {
    expect(await db.rows(`SELECT 1 FROM "${table}"`)).not.toEqual([]);
  });

  it("cannot be updated in any column", async () => {
    const columns = await queryRows<{ name: string }>(reader(), columnsOf(table));
    expect(columns).not.toEqual([]);
    for (const { name } of columns)
      await expect(db.run(`UPDATE "${table}" SET "${name}" = "${name}"`), name).rejects.toThrow(
        "append-only",
      );
  });

  it("cannot be deleted from", async () => {
    await expect(db.run(`DELETE FROM "${table}"`)).rejects.toThrow("append-only");
  });

  it.each(overwriting)("keeps its rows under %s", async (statement) => {
    await expect(db.run(statement.replaceAll('"t"', `"${table}"`))).rejects.toThrow(
      /append-only|never deleted/,
    );
  });
});

describe("Release", () => {
  const withdraw = (where: string) =>
    db.exec(
      `INSERT INTO "ReleaseWithdrawal" SELECT "id", 'r', 'p', 'n', "publishedAt" FROM "Release" WHERE ${where}`,
    );

  it.each([
    ["without an embargo", `"embargoUntil" IS NULL`],
    ["whose effect is recorded", `"id" = 'in effect'`],
  ])("cannot be withdrawn %s", async (_, where) => {
    await expect(withdraw(where)).rejects.toThrow("has taken effect");
  });

  it("cannot take effect once it is withdrawn", async () => {
    const effect = db.exec(`INSERT INTO "ReleaseEffect" VALUES ('withdrawn', '2026-01-01')`);
    await expect(effect).rejects.toThrow("withdrawn");
  });
});

describe("Submission", () => {
  it.each(["submitted", "approved", "withdrawn"])("cannot change to %s once decided", async (state) => {
    await expect(db.run(`UPDATE "Submission" SET "state" = ?`, state)).rejects.toThrow("decided");
  });
});

describe.each([
  ["Submission", "never deleted", "keeps what was submitted"],
  ["Comment", "never deleted", "keeps what was said"],
  ["Document", "never deleted", "keeps what was received"],
  ["AuditHead", "never deleted", "one row"],
])("%s", (table, deleteError, insertError) => {
  it("cannot be deleted from", async () => {
    await expect(db.run(`DELETE FROM "${table}"`)).rejects.toThrow(deleteError);
  });

  it.skipIf(isPostgresql(env.DATABASE_URL))("cannot be replaced by an insert", async () => {
    await expect(db.run(`REPLACE INTO "${table}" SELECT * FROM "${table}"`)).rejects.toThrow(insertError);
  });
});
