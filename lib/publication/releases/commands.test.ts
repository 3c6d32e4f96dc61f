import { parse } from "csv-parse/sync";
import { beforeEach, describe, expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import type { ReasonClass } from "../content/model";
import type { Version } from "../content/version";
import { csvHeader, csvRows } from "../observations/csv";
import { exportedCells } from "../observations/export.test-data";
import { publishNow } from "./publish-now";
import { findReleaseInForce, releasesInForce } from "./in-force-repository";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
});

const first = {
  "text.training": "培训{training.batches}",
  "training.batches": "24批",
  "training.people": "超6万人次",
};

async function enter(typed: Record<string, string>, basedOn = 0) {
  for (const [key, text] of Object.entries(typed)) {
    must(
      await saveField({ fieldId: report.fieldId(key), typed: text, source: "年报", basedOn }, report.editor),
    );
  }
}

async function approve(sectionId = report.sectionId) {
  const { id } = must(await submitSection({ sectionId, reasons: report.reasons }, report.editor));
  must(await approveSubmission(await seenNow(id), report.reviewer));
}

const publish = (note = "", reasonClass: ReasonClass | "" = note && "late_figure") =>
  publishNow({ year: report.year, note, reasonClass }, report.administrator);
const released = async (version?: Version) =>
  findReleaseInForce(reader(), await releasesInForce(reader(), new Date()), {
    year: report.year,
    ...(version && { version }),
  });

async function csv(version?: string): Promise<string> {
  const filter = { years: [report.year], ...(version && { versions: [version] }) };
  return csvHeader(2) + csvRows(await exportedCells(filter), 2);
}

type Row = Record<string, string>;
const parseRows = (text: string) => parse(text, { columns: true, bom: true }) as Row[];

describe("a release", () => {
  it("holds what was approved and nothing that is merely saved or submitted", async () => {
    await enter(first);
    await approve();
    await enter({ "training.batches": "99批" }, 1);
    must(await publish());
    const release = await released();
    expect(release?.version).toBe("1.0");
    expect(release?.report.figures["training.batches"]?.printed).toBe("24批");
    expect(await csv()).not.toContain("99批");
  });

  it("is refused while a required field has no approved value, naming the field", async () => {
    await enter({ "training.batches": "24批" });
    await approve();
    const result = await publish();
    expect(result).toMatchObject({ ok: false, error: { code: "NOT_READY" } });
    const lines = (result.ok ? [] : result.error.detail) as { key: string; code: string }[];
    expect(lines.map(({ key, code }) => [key, code])).toEqual([
      ["text.training", "EMPTY"],
      ["training.people", "EMPTY"],
    ]);
  });

  it("is refused if nothing new was approved, or for a correction without note or reason", async () => {
    await enter(first);
    await approve();
    must(await publish());
    expect(await publish("又一版")).toMatchObject({ ok: false, error: { code: "NOTHING_TO_DO" } });
    await enter({ "training.batches": "25批" }, 1);
    await approve();
    expect(await publish("", "late_figure")).toMatchObject({ ok: false, error: { code: "INVALID" } });
    expect(await publish("更正培训批次", "")).toMatchObject({ ok: false, error: { code: "INVALID" } });
  });

  it("is refused with a reason for a correction if it is the first", async () => {
    await enter(first);
    await approve();
    expect(await publish("", "typing_error")).toMatchObject({ ok: false, error: { code: "INVALID" } });
  });

  it("is not changed by the correction that follows it", async () => {
    await enter(first);
    await approve();
    must(await publish());
    const before = { release: await released(), csv: await csv("1.0") };
    await enter({ "training.batches": "25批" }, 1);
    await approve();
    must(await publish("更正培训批次"));
    const old = await released({ major: 1, minor: 0 });
    expect(old).toEqual({ ...before.release, isLatest: false });
    expect(await csv("1.0")).toBe(before.csv);
    expect(parseRows(await csv()).find((row) => row.indicator_code === "training.batches")).toMatchObject({
      value_as_printed: "25批",
      release_version: "1.1",
    });
  });

  it.each(["editor", "reviewer"] as const)("cannot be published by %s", async (who) => {
    const result = await publishNow({ year: report.year, note: "" }, report[who]);
    expect(result).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
  });
});

describe("an observation", () => {
  it("has number, qualifier, scale, unit, period and status in the export's columns", async () => {
    await enter(first);
    await approve();
    await enter({
      "forum.edition": "第16届",
      "forum.dates": "9月9—11日",
      "forum.countries": "巴西、泰国等",
      "forum.theme": "未统计",
    });
    await approve(report.forumSectionId);
    must(await publish());
    const rows = parseRows(await csv());
    const { year } = report;
    expect(rows.find((row) => row.indicator_code === "training.people")).toMatchObject({
      report_year: String(year),
      section_number: "8.3",
      value_as_printed: "超6万人次",
      obs_value: "60000",
      qualifier: "over",
      scale: "万",
      unit: "人次",
      period_start: `${year}-01-01`,
      period_end: `${year}-12-31`,
      period_basis: "annual",
      obs_status: "A",
      source: "年报",
    });
    expect(rows.find((row) => row.indicator_code === "event.edition")).toMatchObject({
      series_code: "forum",
      edition: "16",
      qualifier: "ordinal",
      period_start: `${year}-09-09`,
      period_end: `${year}-09-11`,
    });
    expect(rows.find((row) => row.indicator_code === "event.dates")).toMatchObject({
      text_value: `${year}-09-09/${year}-09-11`,
    });
    expect(rows.find((row) => row.indicator_code === "event.countries")).toMatchObject({
      text_value: "巴西|泰国",
    });
    expect(rows.find((row) => row.indicator_code === "event.theme")).toMatchObject({
      obs_status: "L",
      text_value: "",
    });
  });
});
