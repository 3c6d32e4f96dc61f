import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { answerFinding } from "@/lib/entry/findings/answer-finding";
import { saveField } from "@/lib/entry/saving/commands";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { publishNow } from "../releases/publish-now";
import { csvRows } from "./csv";
import { exportedCells } from "./export.test-data";
import { observationColumns } from "./observation-row";

let report: SmallReport;
const versions = new Map<string, number>();
const published = new Set<number>();

async function enter(key: string, typed: string) {
  const fieldId = report.fieldId(key);
  const saved = must(
    await saveField({ fieldId, typed, source: "年报", basedOn: versions.get(key) ?? 0 }, report.editor),
  );
  versions.set(key, saved.revision.number);
  for (const { id: findingId } of saved.findings) {
    must(await answerFinding({ fieldId, findingId, reason: "属实" }, report.editor));
  }
}

async function approve(sectionId: string) {
  const { id } = must(await submitSection({ sectionId, reasons: report.reasons }, report.editor));
  must(await approveSubmission(await seenNow(id), report.reviewer));
}

/** Publishes what is approved and returns the row of an indicator in the export. */
async function exported(indicator: string): Promise<Record<string, string>> {
  const isFirst = !published.has(report.year);
  published.add(report.year);
  const reasonClass = isFirst ? "" : "source_revised";
  must(await publishNow({ year: report.year, note: "更正", reasonClass }, report.administrator));
  const filter = { years: [report.year], indicators: [indicator] };
  const lines = csvRows(await exportedCells(filter), 2);
  const [row] = parse(lines, { columns: [...observationColumns] }) as Record<string, string>[];
  if (!row) throw new Error(`${indicator} is not in the export.`);
  return row;
}

beforeAll(async () => {
  report = await openSmallReport();
  await enter("text.training", "培训{training.batches}");
  await enter("training.batches", "1批");
  await enter("training.people", "1人次");
  await approve(report.sectionId);
});

describe("a value that was entered is exported as printed and as data", () => {
  it.each([
    ["零", { value_as_printed: "零", obs_value: "0", obs_status: "A", unit: "人次", qualifier: "exact" }],
    ["-5批", { value_as_printed: "-5批", obs_value: "-5", unit: "批" }],
    ["未统计", { value_as_printed: "未统计", obs_value: "", obs_status: "L", unit: "人次", qualifier: "" }],
    ["不适用", { value_as_printed: "不适用", obs_value: "", obs_status: "M", unit: "人次" }],
    ["待报", { value_as_printed: "待报", obs_value: "", obs_status: "O", unit: "人次" }],
    ["数十位", { value_as_printed: "数十位", obs_value: "", qualifier: "vague", unit: "位" }],
    ["多场", { value_as_printed: "多场", obs_value: "", qualifier: "vague", unit: "场" }],
    ["若干", { obs_value: "", qualifier: "vague" }],
    ["约1/4", { value_as_printed: "约1/4", obs_value: "25", qualifier: "about", unit: "%" }],
    ["三成", { value_as_printed: "三成", obs_value: "30", unit: "%" }],
    ["4.5‰", { obs_value: "0.45", unit: "%" }],
    ["1/4—1/2", { obs_value: "25", obs_value_end: "50", qualifier: "range", unit: "%" }],
    ["12批", { value_as_printed: "12批", obs_value: "12", unit: "批", unit_name_en: "batch" }],
    ["82.7%", { value_as_printed: "82.7%", obs_value: "82.7", unit: "%" }],
    ["3.2个百分点", { value_as_printed: "3.2个百分点", obs_value: "3.2", unit: "个百分点" }],
    [
      "3—5家",
      { value_as_printed: "3—5家", obs_value: "3", obs_value_end: "5", qualifier: "range", unit: "家" },
    ],
    ["172.79亿元", { value_as_printed: "172.79亿元", obs_value: "17279000000", scale: "亿", unit: "元" }],
    ["近百个", { value_as_printed: "近百个", obs_value: "100", qualifier: "nearly", scale: "百" }],
    ["2000余人次", { value_as_printed: "2000余人次", obs_value: "2000", qualifier: "more_than" }],
    ["第16届", { value_as_printed: "第16届", obs_value: "16", qualifier: "ordinal" }],
  ])("the figure %s", async (typed, cells) => {
    await enter("training.people", typed);
    await approve(report.sectionId);
    expect(await exported("training.people")).toMatchObject(cells);
  });

  it.each([
    ["9月9-11日", "9月9—11日", "09-09", "09-11"],
    ["10月29日至11月1日", "10月29日—11月1日", "10-29", "11-01"],
    ["5月31日—6月4日", "5月31日—6月4日", "05-31", "06-04"],
    ["4月", "4月", "04-01", "04-30"],
    ["1–9月", "1—9月", "01-01", "09-30"],
    ["11月9日", "11月9日", "11-09", "11-09"],
  ])("the dates %s", async (typed, printed, start, end) => {
    await enter("forum.dates", typed);
    await approve(report.forumSectionId);
    const [from, to] = [`${report.year}-${start}`, `${report.year}-${end}`];
    expect(await exported("event.dates")).toMatchObject({
      value_as_printed: printed,
      period_start: from,
      period_end: to,
      text_value: `${from}/${to}`,
    });
  });

  it.each([
    ["2018年", "2018-01-01", "2018-12-31"],
    ["2018—2020年", "2018-01-01", "2020-12-31"],
  ])("the years %s", async (typed, start, end) => {
    await enter("forum.dates", typed);
    await approve(report.forumSectionId);
    expect(await exported("event.dates")).toMatchObject({
      value_as_printed: typed,
      period_start: start,
      period_end: end,
    });
  });
});
