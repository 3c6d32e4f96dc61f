import { beforeAll, describe, expect, it } from "vitest";
import { findingsOf } from "@/lib/checks/check";
import { findReportInputOfFields } from "@/lib/entry/findings/check-repository";
import { revisionsById } from "@/lib/entry/repository";
import { seriesCodes } from "@/lib/outline/field-series-repository";
import type { Outline } from "@/lib/outline/model";
import { agreeingRows, hashedFormats } from "@/lib/open-data/verify-rows.test-data";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { sdmxRowOf, seriesDimensions } from "@/lib/open-data/sdmx/components";
import { findChecklist } from "@/lib/publication/checklist/find-checklist";
import { exportedRows } from "@/lib/publication/observations/export.test-data";
import type { Observation } from "@/lib/publication/observations/observation-row";
import { releasesInForce } from "@/lib/publication/releases/in-force-repository";
import { remark, reworded, sample, typed } from "./2024";
import { loadDemo } from "./load";

let outline: Outline;
beforeAll(async () => {
  await loadDemo({ passwordOf: () => "a password that only tests use", onProgress: () => undefined });
  const found = await findOutline(reader(), sample.year);
  if (!found) throw new Error("The sample year was not opened.");
  outline = found;
});

const today = new Date().toISOString().slice(0, 10);

describe("the sample year", () => {
  it("has 2023's outline, with all its relations", async () => {
    const source = await findOutline(reader(), sample.from);
    const keys = ({ fields }: Outline) => fields.map(({ key }) => key);
    expect(keys(outline)).toEqual(source && keys(source));
    expect(outline.relations).toHaveLength(source?.relations.length ?? 0);
  });

  it("marks its figures as samples, none of them approved", async () => {
    const filled = outline.fields.filter(({ indicator, latestId }) => indicator && latestId);
    const entered = Object.values(typed).flatMap((section) => Object.keys(section));
    expect(filled.map(({ key }) => key).sort()).toEqual(entered.sort());
    const revisions = await revisionsById(
      reader(),
      filled.flatMap(({ latestId }) => latestId ?? []),
    );
    for (const { source, reason } of revisions.values()) {
      expect({ source, reason }).toEqual({ source: sample.source, reason: sample.reason });
    }
    expect(outline.fields.filter(({ approvedId }) => approvedId !== null)).toEqual([]);
  });

  it("is not released", async () => {
    const years = (await releasesInForce(reader(), new Date())).map(({ year }) => year);
    expect(years).toEqual([2023, 2021, 2018]);
  });

  it("has findings: a figure ten times last year's, a repeated one, and parts above their total", async () => {
    const findings = findingsOf(
      await findReportInputOfFields(
        reader(),
        outline,
        outline.fields.map(({ key }) => key),
      ),
    );
    const found = findings.map(({ rule, key }) => `${rule} ${key}`);
    expect(found).toEqual(
      expect.arrayContaining([
        "slip cooperation.funding",
        "repeats training.batches",
        "sum wla.prize-winners",
      ]),
    );
  });

  it("joins its figures to an event series by the same rule as releases", async () => {
    const published = await reader().observation.findMany({
      select: { series_code: true, revisionId: true },
    });
    const revisions = await revisionsById(
      reader(),
      published.map(({ revisionId }) => revisionId),
    );
    const fieldOf = (revisionId: string) => revisions.get(revisionId)?.fieldId ?? "";
    const codes = await seriesCodes(
      reader(),
      published.map(({ revisionId }) => fieldOf(revisionId)),
    );
    expect(codes.size).toBeGreaterThan(30);
    for (const { series_code, revisionId } of published)
      expect(codes.get(fieldOf(revisionId)) ?? "").toBe(series_code);
  });

  it("has gaps of several kinds on its checklist, while released years lack only the English of a project", async () => {
    const lines = await findChecklist(reader(), sample.year);
    const found = new Set(lines.map(({ code, key }) => `${code} ${key}`));
    expect(new Set(lines.map(({ code }) => code))).toEqual(
      new Set([
        ...["EMPTY", "UNAPPROVED", "UNANSWERED", "UNBOUND", "CONTRADICTING", "UNRESOLVED"],
        ...["BLANK_IN_SENTENCE", "NO_ENGLISH_NAMES"],
      ]),
    );
    expect(found).toContain("UNANSWERED cooperation.funding");
    expect(found).toContain(`CONTRADICTING ${reworded.key}`);
    expect(found).toContain(`UNRESOLVED ${remark.key}`);
    const codesOf = async (year: number) => (await findChecklist(reader(), year)).map(({ code }) => code);
    expect(await codesOf(2023)).toEqual([]);
    for (const year of [2018, 2021]) expect(await codesOf(year)).toEqual(["NO_ENGLISH_NAMES"]);
  });

  it("has one section overdue and returned, and the others due later", async () => {
    const days = new Map(outline.sections.map(({ number, dueOn }) => [number, dueOn ?? ""]));
    expect([...days].filter(([, day]) => day < today).map(([number]) => number)).toEqual(["8.2"]);
    const section = outline.sections.find(({ number }) => number === "8.2");
    const submissions = await reader().submission.findMany({ where: { sectionId: section?.id ?? "" } });
    expect(submissions).toMatchObject([{ state: "returned" }]);
  });
});

describe("the exports of the demo", () => {
  let rows: Observation[];
  beforeAll(async () => {
    rows = await exportedRows({});
  });
  const seriesKeyOf = (row: Observation) => [row.indicator_code, row.series_code, row.breakdown].join(" ");

  it("join the years of an indicator by one topic", () => {
    const topics = new Map<string, Set<string>>();
    for (const { indicator_code: code, topic_code: topic } of rows)
      topics.set(code, new Set([...(topics.get(code) ?? []), topic]));
    expect([...topics].filter(([, ofYears]) => ofYears.size !== 1)).toEqual([]);
    const ofDelta = rows.filter(
      ({ report_year, topic_code }) => report_year === 2018 && topic_code === "delta",
    );
    expect(ofDelta.length).toBeGreaterThan(15);
  });

  it("name each figure once, and each value of a time series once a year", () => {
    const keys = rows.map((row) => `${row.report_year} ${row.figure_key}`);
    const values = rows.map((row) => `${row.report_year} ${seriesKeyOf(row)}`);
    expect([new Set(keys).size, new Set(values).size]).toEqual([rows.length, rows.length]);
  });

  it("give every number its unit, and every share that of percent", () => {
    const quantities = rows.filter(({ kind }) => kind === "quantity");
    expect(quantities.filter(({ unit }) => unit === "")).toEqual([]);
    const shares = quantities.filter(({ value_as_printed }) => /[%/]/.test(value_as_printed));
    expect(new Set(shares.map(({ unit }) => unit))).toEqual(new Set(["%"]));
  });

  it("join the years in SDMX: at least 28 series have two or three values", () => {
    const none = new Set<string>();
    const keys = rows.map((row) =>
      seriesDimensions.map(({ value }) => value(sdmxRowOf(row, none))).join(":"),
    );
    const lengths = [...new Set(keys)].map((key) => keys.filter((each) => each === key).length);
    const joined = lengths.filter((length) => length > 1);
    expect(joined.length).toBeGreaterThanOrEqual(28);
    expect(Math.max(...joined)).toBe(3);
  });

  it("call no month a year", () => {
    const dates = rows.filter(({ kind }) => kind === "dates");
    expect(dates.filter(({ period_basis }) => period_basis === "annual")).toEqual([]);
  });
});

describe("every row of the demo", () => {
  it.each(hashedFormats)("agrees with its hash by the published recipe, in %s", async (format) => {
    const [agreeing, all] = await agreeingRows(format);
    expect(all).toBeGreaterThan(200);
    expect(agreeing).toBe(all);
  });
});
