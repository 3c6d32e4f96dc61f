import { beforeAll, describe, expect, it } from "vitest";
import { typed } from "@/lib/catalogue/catalogue.test-data";
import { stampOf } from "@/lib/catalogue/edit-stamp";
import { gradePair } from "@/lib/catalogue/grade-commands";
import { addIndicator, changeIndicator } from "@/lib/catalogue/indicator-commands";
import { findIndicator } from "@/lib/catalogue/indicator-repository";
import { setEnglishName } from "@/lib/catalogue/name-commands";
import { changeSeries } from "@/lib/catalogue/series-commands";
import { renameTopic } from "@/lib/catalogue/topic-commands";
import { saveField } from "@/lib/entry/saving/commands";
import { hideField } from "@/lib/outline/editing/fields";
import { setReportState } from "@/lib/outline/editing/report-state";
import { renameSection } from "@/lib/outline/editing/sections";
import { reader } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { countedReads } from "@/lib/testing/counted-reads";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { findNextRelease } from "./find-next-release";
import { findReleaseLines } from "./find-release-lines";
import { hasNewContent } from "./next-release";
import { publishNow } from "./publish-now";

const bilingual = (zh: string) => ({ zh, en: zh });

async function enter(report: SmallReport, values: Record<string, string>, basedOn = 0): Promise<void> {
  for (const [key, text] of Object.entries(values))
    must(
      await saveField({ fieldId: report.fieldId(key), typed: text, source: "年报", basedOn }, report.editor),
    );
}

async function approve({ editor, reviewer, reasons }: SmallReport, sectionId: string): Promise<void> {
  const { id } = must(await submitSection({ sectionId, reasons }, editor));
  must(await approveSubmission(await seenNow(id), reviewer));
}

async function openApproved(): Promise<SmallReport> {
  return approveAll(await openSmallReport());
}

async function approveAll(report: SmallReport): Promise<SmallReport> {
  await enter(report, {
    "text.training": "培训{training.batches}",
    "training.batches": "24批",
    "training.people": "超6万人次",
    "forum.countries": "巴西、法国",
  });
  await approve(report, report.sectionId);
  await approve(report, report.forumSectionId);
  return report;
}

const publish = async ({ year, administrator }: SmallReport, note = "", at: string | null = null) =>
  must(
    await publishNow(
      { year, note, reasonClass: note === "" ? "" : "typing_error", embargoUntil: at },
      administrator,
    ),
  );

async function openReleased(state: "open" | "closed"): Promise<SmallReport> {
  const report = await openApproved();
  await publish(report);
  must(await setReportState({ year: report.year, state }, report.administrator));
  return report;
}

/** Publishes what waits anywhere. The list then says of no year that it has something new. */
async function publishAll(): Promise<void> {
  for (const { year, standing } of await lines())
    if (standing === "waiting") await publish({ ...open, year }, "更正");
  expect((await newAsListed())[0]).toEqual([]);
}

const lines = () => findReleaseLines(reader(), new Date());
const lineOf = async ({ year }: SmallReport) => (await lines()).find((line) => line.year === year);

/** The years for which the list says that something can be published, and those for which that is so. */
async function newAsListed(): Promise<[listed: number[], real: number[]]> {
  const now = new Date();
  const all = (await lines()).filter(({ approved }) => approved > 0);
  const years = all.map(({ year }) => year);
  const next = await Promise.all(years.map((year) => findNextRelease(reader(), year, now)));
  const isListed = ({ standing }: (typeof all)[number]) => standing === "waiting" || standing === "blocked";
  return [
    all.filter(isListed).map(({ year }) => year),
    years.filter(
      (_, index) => next[index]?.latest?.state !== "scheduled" && next[index] && hasNewContent(next[index]),
    ),
  ];
}

let earlier: SmallReport;
let closed: SmallReport;
let open: SmallReport;
beforeAll(async () => {
  earlier = await openSmallReport();
  closed = await openReleased("closed");
  open = await openReleased("open");
});

describe("the list of releases", () => {
  it("says of each year where it stands", async () => {
    const report = await openSmallReport();
    expect(await lineOf(report)).toMatchObject({ standing: "started", inForce: null, counts: null });
    await enter(report, { "training.batches": "24批" });
    await approve(report, report.sectionId);
    expect(await lineOf(report)).toMatchObject({
      standing: "blocked",
      fields: 7,
      approved: 1,
      unapproved: 0,
    });

    await enter(report, { "text.training": "培训{training.batches}", "training.people": "超6万人次" });
    await approve(report, report.sectionId);
    expect(await lineOf(report)).toMatchObject({ standing: "waiting", counts: { error: 0 } });
    await publish(report);
    expect(await lineOf(report)).toMatchObject({ standing: "current", inForce: { version: "1.0" } });

    await enter(report, { "training.batches": "25批" }, 1);
    expect(await lineOf(report)).toMatchObject({ standing: "unapproved", unapproved: 1, counts: null });
    await approve(report, report.sectionId);
    expect(await lineOf(report)).toMatchObject({ standing: "waiting" });
    await publish(report, "更正", new Date(Date.now() + 3_600_000).toISOString());
    expect(await lineOf(report)).toMatchObject({
      standing: "scheduled",
      inForce: { version: "1.0" },
      scheduled: { version: "1.1" },
    });
  });

  const change = async () => {
    const indicator = await findIndicator(reader(), "training.people");
    if (!indicator) throw new Error("There is no such indicator.");
    const details = { ...indicator, name: bilingual("参训人次"), comparability: bilingual("") };
    return changeIndicator({ ...details, stamp: stampOf(indicator) }, open.administrator);
  };
  const grade = () => ({
    ...{ code: "training.batches", series: null, earlier: closed.year, later: open.year },
    ...{ grade: "with_reservation" as const, note: bilingual("口径不同"), was: null },
  });
  const reopened = async () => {
    const { year, administrator, fieldId } = closed;
    must(await setReportState({ year, state: "open" }, administrator));
    must(await hideField({ year, fieldId: fieldId("forum.countries"), hidden: true }, administrator));
    return setReportState({ year, state: "closed" }, administrator);
  };

  it.each([
    [
      "a value approved",
      () => enter(open, { "training.batches": "25批" }, 1).then(() => approve(open, open.sectionId)),
    ],
    [
      "a correction approved and published",
      () =>
        enter(open, { "training.batches": "26批" }, 2)
          .then(() => approve(open, open.sectionId))
          .then(() => publish(open, "更正")),
    ],
    ["an indicator added", () => addIndicator(typed("pilots"), open.administrator)],
    [
      "a section renamed",
      () =>
        renameSection(
          { year: open.year, sectionId: open.sectionId, title: bilingual("改名") },
          open.administrator,
        ),
    ],
    ["a closed year reopened, changed and closed", reopened],
    ["an English name given", () => setEnglishName({ zh: "巴西", en: "Brazil" }, open.administrator)],
    ["a pair of years graded", () => gradePair(grade(), open.administrator)],
    ["an earlier year published", () => approveAll(earlier).then(() => publish(earlier))],
    [
      "an event series changed",
      () =>
        changeSeries(
          { code: "forum", name: bilingual("大论坛"), description: bilingual("每年一届") },
          open.administrator,
        ),
    ],
    ["a topic renamed", () => renameTopic({ code: "training", name: bilingual("人才") }, open.administrator)],
    ["an indicator renamed", change],
  ])("knows what can be published after %s", async (_, act) => {
    await publishAll();
    const result = await act();
    if (result && "ok" in result) must<unknown>(result);
    const [listed, real] = await newAsListed();
    expect(listed).toEqual(real);
  });

  it("costs the same few queries for released years without news, and a few rows for each, also the first time", async () => {
    const costOf = async () => {
      const { db, counted } = countedReads(reader());
      await findReleaseLines(db, new Date());
      return counted;
    };
    await publishAll();
    await lines();
    const before = await costOf();
    for (let count = 0; count < 3; count += 1) await openReleased("closed");
    const after = await costOf();
    expect(after.calls).toBe(before.calls);
    // For each of the three a line, a release and its entry, and the newest entries of approvals and of indicators.
    expect(after.rows - before.rows).toBe(15);
  });
});
