import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { verifyRecord } from "@/lib/history/verification/verify";
import { reader } from "@/lib/platform/database";
import { databaseLocation } from "@/lib/platform/database-location";
import { env } from "@/lib/platform/env";
import { withdrawRelease } from "@/lib/publication/releases/commands";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { idsFoundInForce } from "@/lib/publication/releases/effects";
import { releasesInForce } from "@/lib/publication/releases/in-force-repository";
import { releaseRecords } from "@/lib/publication/releases/release-history-repository";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { eventually } from "@/lib/testing/eventually";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { recordEffectsAsFound } from "./record-effects";

const hour = 3_600_000;
let report: SmallReport;
let batches = 0;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  recordEffectsAsFound();
  report = await openSmallReport();
  await approve({ "text.training": "培训{training.batches}", "training.people": "超6万人次" });
  batches = 0;
});
afterEach(() => vi.useRealTimers());

async function approve(typed: Record<string, string>, basedOn = 0) {
  for (const [key, text] of Object.entries(typed))
    must(await saveField({ fieldId: report.fieldId(key), typed: text, basedOn }, report.editor));
  const { id } = must(
    await submitSection({ sectionId: report.sectionId, reasons: report.reasons }, report.editor),
  );
  must(await approveSubmission(await seenNow(id), report.reviewer));
}

const moveClock = (hours: number) => void vi.setSystemTime(Date.now() + hours * hour);

/** Publishes a changed figure, at once or in some hours; refused while another version is scheduled. */
async function publish(inHours: number | null) {
  // Each report is of the year after another test's: a tenth of its figure would be asked about.
  await approve({ "training.batches": `${batches + 101}批` }, batches);
  batches += 1;
  const isFirst = !(await recordsOfYear()).some(({ state }) => state !== "withdrawn");
  const correction = isFirst ? { note: "" } : ({ note: "更正", reasonClass: "typing_error" } as const);
  const embargoUntil = inHours === null ? null : new Date(Date.now() + inHours * hour).toISOString();
  return publishNow({ year: report.year, ...correction, embargoUntil }, report.administrator);
}

const recordsOfYear = async () =>
  (await releaseRecords(reader(), new Date())).filter(({ year }) => year === report.year);

const withdraw = async () => {
  for (const { id } of await recordsOfYear())
    await withdrawRelease({ releaseId: id, reason: "再核" }, report.administrator);
};

const publicVersions = async () =>
  (await releasesInForce(reader(), new Date()))
    .filter(({ year }) => year === report.year)
    .map(({ id }) => id);

/** Begins anew, as after a restart: what only memory knew is gone. */
async function restart() {
  await eventually(async () => {
    const recorded = await reader().releaseEffect.findMany();
    for (const id of idsFoundInForce()) expect(recorded.map(({ releaseId }) => releaseId)).toContain(id);
  });
  (idsFoundInForce() as Set<string>).clear();
}

const verified = async () => (await verifyRecord(databaseLocation(env.DATABASE_URL))).first;

it("keeps public what was published an hour ago by a clock that is put back", async () => {
  const { id } = must(await publish(null));
  moveClock(-2);
  const withdrawn = await withdrawRelease({ releaseId: id, reason: "再核" }, report.administrator);
  expect(withdrawn).toMatchObject({ ok: false, error: { code: "LOCKED" } });
  expect(await publicVersions()).toEqual([id]);
  must(await publish(null));
});

it("keeps public what a reader saw when its embargo ended, before and after a restart", async () => {
  const { id } = must(await publish(5));
  expect(await publicVersions()).toEqual([]);
  moveClock(6);
  expect(await publicVersions()).toEqual([id]);
  moveClock(-24);
  expect(await publicVersions()).toEqual([id]);
  await restart();
  expect(await publicVersions()).toEqual([id]);
  await withdraw();
  expect(await publicVersions()).toEqual([id]);
});

it("records once that an embargo has ended, sealed and by the system", async () => {
  const { id } = must(await publish(5));
  moveClock(6);
  await Promise.all([publicVersions(), publicVersions(), publicVersions()]);
  await restart();
  await publicVersions();
  const where = { type: "release.took_effect", subject: `release:${id}` };
  const events = await reader().auditEvent.findMany({ where });
  expect(events).toMatchObject([{ actorId: "system", sealed: expect.stringContaining(id) as string }]);
  expect(await verified()).toBeNull();
});

it("verifies a record whose last approval is dated before an earlier one", async () => {
  must(await publish(null));
  moveClock(-2);
  must(await publish(null));
  expect(await verified()).toBeNull();
});

const step = fc.oneof(
  fc.constantFrom(-72, -24, -3, -1, 1, 3, 24, 72).map((hours) => ({ do: "clock" as const, hours })),
  fc.constantFrom(null, 1, 30).map((hours) => ({ do: "publish" as const, hours })),
  fc.constantFrom("withdraw" as const, "restart" as const).map((name) => ({ do: name, hours: 0 })),
);

it("never takes back what was public, however the clock goes", { timeout: 120_000 }, async () => {
  const law = fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
    report = await openSmallReport();
    batches = 0;
    await approve({ "text.training": "培训{training.batches}", "training.people": "超6万人次" });
    let seen: string[] = [];
    for (const { do: name, hours } of steps) {
      if (name === "clock") moveClock(hours ?? 0);
      else if (name === "publish") await publish(hours);
      else await (name === "withdraw" ? withdraw() : restart());
      const now = await publicVersions();
      // In order too: what came later stands before it.
      expect(now.slice(now.length - seen.length)).toEqual(seen);
      seen = now;
    }
  });
  await fc.assert(law, { numRuns: 5 });
  expect(await verified()).toBeNull();
});
