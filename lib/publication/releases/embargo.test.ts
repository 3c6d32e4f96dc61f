import { beforeEach, describe, expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { readObservations } from "../observations/export-reads";
import { exportedRows } from "../observations/export.test-data";
import { publishedReleases } from "../public-reads/reads";
import { withdrawRelease } from "./commands";
import { publishNow } from "./publish-now";
import { findReleaseInForce, nextEmbargo, releasesInForce } from "./in-force-repository";
import { releaseRecords } from "./release-history-repository";

const hour = 3_600_000;
const embargoEnd = new Date(Date.now() + hour);
const [before, after] = [new Date(embargoEnd.getTime() - 1), new Date(embargoEnd.getTime() + 1)];
const embargoUntil = embargoEnd.toISOString();

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
  const { id } = must(
    await submitSection({ sectionId: report.sectionId, reasons: report.reasons }, report.editor),
  );
  must(await approveSubmission(await seenNow(id), report.reviewer));
}

type Options = Partial<Parameters<typeof publishNow>[0]>;
const publish = (more: Options = {}) =>
  publishNow({ year: report.year, note: "", ...more }, report.administrator);
const correct = (more: Options = {}) => publish({ note: "更正", reasonClass: "typing_error", ...more });
const withdraw = (releaseId: string) =>
  withdrawRelease({ releaseId, reason: "还要再核" }, report.administrator);

/** What the public reads return for the year at a given time. */
async function publicAt(now: Date) {
  const { year } = report;
  const observations = await exportedRows({ years: [year] }, now);
  const rows = observations.map((row) => `${row.release_version} ${row.value_as_printed}`);
  const release = await findReleaseInForce(reader(), await releasesInForce(reader(), now), { year });
  const listed = (await releasesInForce(reader(), now)).filter((summary) => summary.year === year);
  return { version: release?.version ?? null, listed: listed.map(({ version }) => version), rows };
}

const nothing = { version: null, listed: [], rows: [] };
const firstRows = ["1.0 24批", "1.0 超6万人次"];

describe("a release under embargo", () => {
  it("is public nowhere before the embargo ends and everywhere from then on, by the clock alone", async () => {
    must(await publish({ embargoUntil }));
    expect(await publicAt(new Date())).toEqual(nothing);
    expect(await publicAt(before)).toEqual(nothing);
    expect(await publicAt(embargoEnd)).toEqual({ version: "1.0", listed: ["1.0"], rows: firstRows });
    expect(await publicAt(after)).toEqual({ version: "1.0", listed: ["1.0"], rows: firstRows });
  });

  it("leaves the former version in force, as the latest, until then", async () => {
    must(await publish());
    await approve({ "training.batches": "25批" }, 1);
    must(await correct({ embargoUntil }));
    const { year } = report;
    const old = { major: 1, minor: 0 };
    expect(await publicAt(before)).toEqual({ version: "1.0", listed: ["1.0"], rows: firstRows });
    expect(
      (await findReleaseInForce(reader(), await releasesInForce(reader(), before), { year, version: old }))
        ?.isLatest,
    ).toBe(true);
    expect(
      await findReleaseInForce(reader(), await releasesInForce(reader(), before), {
        year,
        version: { major: 1, minor: 1 },
      }),
    ).toBeNull();
    expect(await publicAt(embargoEnd)).toEqual({
      version: "1.1",
      listed: ["1.1", "1.0"],
      rows: ["1.1 25批", "1.1 超6万人次"],
    });
    expect(
      (
        await findReleaseInForce(reader(), await releasesInForce(reader(), embargoEnd), {
          year,
          version: old,
        })
      )?.isLatest,
    ).toBe(false);
  });

  it("is dated by when it takes effect", async () => {
    must(await publish({ embargoUntil }));
    const release = await findReleaseInForce(reader(), await releasesInForce(reader(), after), {
      year: report.year,
    });
    expect(release?.releasedAt).toBe(embargoUntil);
  });

  it("holds what was approved when it was published, whatever is approved later", async () => {
    must(await publish({ embargoUntil }));
    await approve({ "training.batches": "25批" }, 1);
    expect((await publicAt(after)).rows).toEqual(firstRows);
  });

  it("leaves its year unknown to the export until then", async () => {
    must(await publish({ embargoUntil }));
    const filter = { years: [report.year] };
    const unknown = { name: "year", value: String(report.year) };
    const readAt = async (time: Date) => readObservations(filter, await publishedReleases(time));
    expect(await readAt(before)).toMatchObject({ unknown });
    expect(await readAt(embargoEnd)).toMatchObject({ releases: [{ version: "1.0" }] });
  });

  it("is refused for a time in the past", async () => {
    const past = new Date(Date.now() - 1).toISOString();
    expect(await publish({ embargoUntil: past })).toMatchObject({ ok: false, error: { code: "INVALID" } });
  });

  it("blocks other releases of its report until then", async () => {
    must(await publish({ embargoUntil }));
    await approve({ "training.batches": "25批" }, 1);
    expect(await correct()).toMatchObject({ ok: false, error: { code: "LOCKED" } });
  });

  it("is the next change to prepare pages for, until it is withdrawn", async () => {
    const { id } = must(await publish({ embargoUntil: soonest.toISOString() }));
    expect(await nextEmbargo(reader(), new Date())).toEqual(soonest);
    expect(await nextEmbargo(reader(), soonest)).not.toEqual(soonest);
    must(await withdraw(id));
    expect(await nextEmbargo(reader(), new Date())).not.toEqual(soonest);
  });
});

// Earlier than any release that the other tests of this file leave in the database.
const soonest = new Date(embargoEnd.getTime() - hour / 2);

describe("a scheduled release that is withdrawn", () => {
  it("is never public, and the next attempt gets its version", async () => {
    const { id } = must(await publish({ embargoUntil }));
    must(await withdraw(id));
    expect(await publicAt(after)).toEqual(nothing);
    await approve({ "training.batches": "25批" }, 1);
    expect(must(await publish()).version).toBe("1.0");
    expect(await publicAt(after)).toMatchObject({ listed: ["1.0"], rows: ["1.0 25批", "1.0 超6万人次"] });
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

  it("can be published again unchanged", async () => {
    must(await withdraw(must(await publish({ embargoUntil })).id));
    expect(must(await publish()).version).toBe("1.0");
  });

  it("cannot be withdrawn twice", async () => {
    const { id } = must(await publish({ embargoUntil }));
    must(await withdraw(id));
    expect(await withdraw(id)).toMatchObject({ ok: false, error: { code: "CONFLICT" } });
  });

  it("cannot be one that is in force or about to be", async () => {
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
