import { beforeEach, describe, expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { publishRelease, withdrawRelease } from "./commands";
import { readObservations } from "../observations/export-reads";
import { exportedRows } from "../observations/export.test-data";
import { findReleaseInForce, nextEmbargo, releasesInForce } from "./in-force-repository";
import { publishedReleases } from "../public-reads/reads";
import { releaseRecords } from "./release-history-repository";

const hour = 3_600_000;
const set = new Date(Date.now() + hour);
const [before, after] = [new Date(set.getTime() - 1), new Date(set.getTime() + 1)];
const embargoUntil = set.toISOString();

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
  await approve({ "text.training": "培训{training.batches}", "training.batches": "24批" });
  await approve({ "training.people": "超6万人次" });
});

async function approve(typed: Record<string, string>, basedOn = 0) {
  for (const [key, text] of Object.entries(typed)) {
    const fieldId = report.fieldId(key);
    must(await saveField({ fieldId, typed: text, source: "年报", basedOn }, report.editor));
  }
  const { id } = must(await submitSection({ sectionId: report.sectionId }, report.editor));
  must(await approveSubmission({ submissionId: id }, report.reviewer));
}

type Asked = Partial<Parameters<typeof publishRelease>[0]>;
const publish = (more: Asked = {}) =>
  publishRelease({ year: report.year, note: "", ...more }, report.administrator);
const correct = (more: Asked = {}) => publish({ note: "更正", reasonClass: "typing_error", ...more });
const withdraw = (releaseId: string) =>
  withdrawRelease({ releaseId, reason: "还要再核" }, report.administrator);

/** What the public reads give of the year at a moment. */
async function shown(now: Date) {
  const { year } = report;
  const observations = await exportedRows({ years: [year] }, now);
  const rows = observations.map((row) => `${row.release_version} ${row.value_as_printed}`);
  const release = await findReleaseInForce(reader(), now, { year });
  const listed = (await releasesInForce(reader(), now)).filter((one) => one.year === year);
  return { version: release?.version ?? null, listed: listed.map(({ version }) => version), rows };
}

const nothing = { version: null, listed: [], rows: [] };
const firstRows = ["1.0 24批", "1.0 超6万人次"];

describe("a release set for a later time", () => {
  it("is nowhere before it and everywhere from it on, by the clock alone", async () => {
    must(await publish({ embargoUntil }));
    expect(await shown(new Date())).toEqual(nothing);
    expect(await shown(before)).toEqual(nothing);
    expect(await shown(set)).toEqual({ version: "1.0", listed: ["1.0"], rows: firstRows });
    expect(await shown(after)).toEqual({ version: "1.0", listed: ["1.0"], rows: firstRows });
  });

  it("leaves the version before it in force, unmarked, until then", async () => {
    must(await publish());
    await approve({ "training.batches": "25批" }, 1);
    must(await correct({ embargoUntil }));
    const { year } = report;
    const old = { major: 1, minor: 0 };
    expect(await shown(before)).toEqual({ version: "1.0", listed: ["1.0"], rows: firstRows });
    expect((await findReleaseInForce(reader(), before, { year, version: old }))?.isLatest).toBe(true);
    expect(await findReleaseInForce(reader(), before, { year, version: { major: 1, minor: 1 } })).toBeNull();
    expect(await shown(set)).toEqual({
      version: "1.1",
      listed: ["1.1", "1.0"],
      rows: ["1.1 25批", "1.1 超6万人次"],
    });
    expect((await findReleaseInForce(reader(), set, { year, version: old }))?.isLatest).toBe(false);
  });

  it("is dated by the time at which it takes effect", async () => {
    must(await publish({ embargoUntil }));
    const release = await findReleaseInForce(reader(), after, { year: report.year });
    expect(release?.releasedAt).toBe(embargoUntil);
  });

  it("holds what was approved when it was set, whatever is approved meanwhile", async () => {
    must(await publish({ embargoUntil }));
    await approve({ "training.batches": "25批" }, 1);
    expect((await shown(after)).rows).toEqual(firstRows);
  });

  it("makes its year and its codes unknown to the export before it", async () => {
    must(await publish({ embargoUntil }));
    const filter = { years: [report.year] };
    const unknown = { name: "year", value: String(report.year) };
    const readAt = async (time: Date) => readObservations(filter, await publishedReleases(time));
    expect(await readAt(before)).toMatchObject({ unknown });
    expect(await readAt(set)).toMatchObject({ releases: [{ version: "1.0" }] });
  });

  it("is refused for a time that has passed", async () => {
    const past = new Date(Date.now() - 1).toISOString();
    expect(await publish({ embargoUntil: past })).toMatchObject({ ok: false, error: { code: "INVALID" } });
  });

  it("lets no other release of its report be made meanwhile", async () => {
    must(await publish({ embargoUntil }));
    await approve({ "training.batches": "25批" }, 1);
    expect(await correct()).toMatchObject({ ok: false, error: { code: "LOCKED" } });
  });

  it("is told to those who prepare pages as the next change, until it is withdrawn", async () => {
    const { id } = must(await publish({ embargoUntil: soonest.toISOString() }));
    expect(await nextEmbargo(reader(), new Date())).toEqual(soonest);
    expect(await nextEmbargo(reader(), soonest)).not.toEqual(soonest);
    must(await withdraw(id));
    expect(await nextEmbargo(reader(), new Date())).not.toEqual(soonest);
  });
});

// Earlier than the releases that the other tests of this file leave in its database.
const soonest = new Date(set.getTime() - hour / 2);

describe("a scheduled release that is withdrawn", () => {
  it("is never public, and its version is used by the next attempt", async () => {
    const { id } = must(await publish({ embargoUntil }));
    must(await withdraw(id));
    expect(await shown(after)).toEqual(nothing);
    await approve({ "training.batches": "25批" }, 1);
    expect(must(await publish()).version).toBe("1.0");
    expect(await shown(after)).toMatchObject({ listed: ["1.0"], rows: ["1.0 25批", "1.0 超6万人次"] });
    const records = await releaseRecords(reader(), new Date());
    expect(
      records
        .filter(({ year }) => year === report.year)
        .map(({ version, attempt, state }) => [version, attempt, state]),
    ).toEqual([
      ["1.0", 2, "in_force"],
      ["1.0", 1, "withdrawn"],
    ]);
  });

  it("may be published again as it was", async () => {
    must(await withdraw(must(await publish({ embargoUntil })).id));
    expect(must(await publish()).version).toBe("1.0");
  });

  it("stays withdrawn: a second withdrawal is refused", async () => {
    const { id } = must(await publish({ embargoUntil }));
    must(await withdraw(id));
    expect(await withdraw(id)).toMatchObject({ ok: false, error: { code: "CONFLICT" } });
  });

  it("cannot be one that is in force, or in a moment will be", async () => {
    const { id } = must(await publish());
    expect(await withdraw(id)).toMatchObject({ ok: false, error: { code: "LOCKED" } });
    await approve({ "training.batches": "25批" }, 1);
    const soon = new Date(Date.now() + 3000).toISOString();
    const next = must(await correct({ embargoUntil: soon }));
    expect(await withdraw(next.id)).toMatchObject({ ok: false, error: { code: "LOCKED" } });
  });

  it.each(["editor", "reviewer"] as const)("is not withdrawn by %s", async (who) => {
    const { id } = must(await publish({ embargoUntil }));
    const result = await withdrawRelease({ releaseId: id, reason: "x" }, report[who]);
    expect(result).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
  });
});
