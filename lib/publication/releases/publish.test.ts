import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import { isPostgresql } from "@/lib/platform/database/kind";
import { env } from "@/lib/platform/env";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { openOtherProgram, type OtherProgram } from "@/lib/testing/other-program";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { isUnchanged } from "../changes/report-changes";
import { publishRelease } from "./commands";
import { findNextRelease } from "./find-next-release";
import { findPreview } from "./find-preview";
import { releasesInForce, versionsInForce } from "./in-force-repository";

let db: OtherProgram;
beforeAll(async () => void (db = await openOtherProgram()));
afterAll(() => db.close());

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
  await approve({
    "text.training": "培训{training.batches}",
    "training.batches": "24批",
    "training.people": "超6万人次",
  });
});

async function approve(typed: Record<string, string>, basedOn = 0) {
  for (const [key, text] of Object.entries(typed)) {
    const fieldId = report.fieldId(key);
    must(await saveField({ fieldId, typed: text, source: "年报", basedOn }, report.editor));
  }
  const { id } = must(
    await submitSection({ sectionId: report.sectionId, reasons: report.reasons }, report.editor),
  );
  must(await approveSubmission(await seenNow(id), report.reviewer));
}

type Options = Partial<Parameters<typeof publishRelease>[0]>;
const publish = async (more: Options = {}, actor = report.administrator) => {
  const expectedHash = (await findNextRelease(reader(), report.year, new Date()))?.contentHash ?? "";
  return publishRelease({ year: report.year, note: "", expectedHash, ...more }, actor);
};
const correction = { note: "更正", reasonClass: "typing_error" } as const;

const published = async () =>
  (await releasesInForce(reader(), new Date())).filter(({ year }) => year === report.year);

const diskFull = {
  onSqlite: `CREATE TRIGGER "disk_full" BEFORE INSERT ON "Observation" WHEN NEW."position" = 1
    BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`,
  onPostgresql: `CREATE FUNCTION "disk_full"() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$;
    CREATE TRIGGER "disk_full" BEFORE INSERT ON "Observation" FOR EACH ROW WHEN (NEW."position" = 1)
    EXECUTE FUNCTION "disk_full"()`,
};

describe("publishing", () => {
  it("is atomic: a failure in the middle leaves no release, no observation and no audit event", async () => {
    const counts = () =>
      Promise.all([reader().release.count(), reader().observation.count(), reader().auditEvent.count()]);
    const before = await counts();
    await db.exec(isPostgresql(env.DATABASE_URL) ? diskFull.onPostgresql : diskFull.onSqlite);
    try {
      await expect(publish()).rejects.toThrow("the disk is full");
    } finally {
      await db.exec(`DROP TRIGGER "disk_full"${isPostgresql(env.DATABASE_URL) ? ' ON "Observation"' : ""}`);
    }
    expect(await counts()).toEqual(before);
    expect(must(await publish()).version).toBe("1.0");
  });

  it("makes one release when two administrators publish at once", async () => {
    const other = { ...report.administrator, id: "other administrator" };
    const results = await Promise.all([publish(), publish({}, other)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { code: "NOTHING_TO_DO" } });
    expect((await published()).map(({ version }) => version)).toEqual(["1.0"]);
  });

  it("refuses content that the administrator has not seen", async () => {
    const blind = { year: report.year, note: "" } as Parameters<typeof publishRelease>[0];
    expect(await publishRelease(blind, report.administrator)).toMatchObject({ error: { code: "INVALID" } });
    const reviewed = await findNextRelease(reader(), report.year, new Date());
    await approve({ "training.batches": "25批" }, 1);
    const expectedHash = reviewed?.contentHash ?? "";
    expect(await publish({ expectedHash })).toMatchObject({ ok: false, error: { code: "CONFLICT" } });
    expect(await published()).toEqual([]);
    must(await publish());
  });

  it("records version, attempt, reason class, embargo and hashes, with the public note as reason", async () => {
    must(await publish());
    await approve({ "training.batches": "25批" }, 1);
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    const { id } = must(await publish({ ...correction, embargoUntil }));
    const event = await reader().auditEvent.findFirst({ where: { subject: `release:${id}` } });
    expect(event?.reason).toBe("更正");
    expect(JSON.parse(event?.to ?? "")).toMatchObject({
      version: "1.1",
      attempt: 1,
      reasonClass: "typing_error",
      embargoUntil,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      observationsHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });
});

describe("a preview", () => {
  it("shows what would be published, with the changes that are public afterwards", async () => {
    must(await publish());
    await approve({ "training.batches": "25批" }, 1);
    const preview = await findPreview(reader(), report.year, new Date());
    expect(preview).toMatchObject({ release: { version: "1.1" }, takesEffectAt: null });
    must(await publish(correction));
    const [newest] = await versionsInForce(reader(), new Date(), report.year);
    expect(newest?.report).toEqual(preview?.release.report);
    expect(newest?.contentHash).toBe(preview?.release.contentHash);
    expect(preview?.changes?.figures.map(({ key }) => key)).toEqual(["training.batches"]);
  });

  it("shows the scheduled release, whatever was approved since", async () => {
    must(await publish());
    await approve({ "training.batches": "25批" }, 1);
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    must(await publish({ ...correction, embargoUntil }));
    await approve({ "training.batches": "26批" }, 2);
    const preview = await findPreview(reader(), report.year, new Date());
    expect(preview?.takesEffectAt).toBe(embargoUntil);
    expect(preview?.release.report.figures["training.batches"]?.printed).toBe("25批");
    expect(preview?.publicVersions.map(({ version }) => version)).toEqual(["1.0"]);
  });

  it("has no changes if nothing was approved since", async () => {
    must(await publish());
    const preview = await findPreview(reader(), report.year, new Date());
    expect(preview?.changes && isUnchanged(preview.changes)).toBe(true);
  });
});
