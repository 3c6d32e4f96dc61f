import { beforeAll, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import { command, recorded, unchanged } from "@/lib/audit/command";
import type { SectionForm } from "@/lib/entry/form/form";
import { byProgram } from "@/lib/platform/access";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { z } from "zod";
import { findSectionForms } from "../form/section-forms";
import { firstSheet, simpleWorkbook } from "../workbook.test-data";
import type { Sheet } from "../workbook";
import type { ColumnMapping } from "./column-mapping";
import { signatureOf } from "./headings-signature";
import { mapTargets, type MapTarget } from "./map-targets";
import { planSheet } from "./plan-sheet";
import { rememberMapping } from "./remember-mapping";
import { headingsToRemember, sheetsToMap } from "./sheets-to-map";

let report: SmallReport;
let targets: MapTarget[];

beforeAll(async () => {
  report = await openSmallReport();
  const forms: SectionForm[] = (await findSectionForms(reader(), report.year, report.editor)) ?? [];
  targets = mapTargets(forms);
});

const sheetOf = async (rows: Parameters<typeof simpleWorkbook>[0]) => firstSheet(await simpleWorkbook(rows));
const plan = (sheet: Sheet, mapping: ColumnMapping) =>
  planSheet({ sheet, mapping, targets, file: "统计.xlsx" });
const told = (sheet: Sheet, mapping: ColumnMapping) =>
  plan(sheet, mapping).changes.map(
    (one) => `${one.place} ${one.key} ${"printed" in one ? one.printed : one.outcome}`,
  );

async function proposed(sheet: Sheet) {
  const [found] = await sheetsToMap(reader(), [sheet], { targets, year: report.year });
  if (!found) throw new Error("No sheet was described.");
  return found;
}

describe("a sheet of any kind", () => {
  it("is read by the columns that its names and headings propose", async () => {
    const sheet = await sheetOf([
      ["培训统计表"],
      ["序号", "指标", "单位", `${report.year - 1}年`, `${report.year}年`],
      [1, "training.batches", "批", 24, 26],
      [2, "training.people", "万人次", 0.1, 0.12],
    ]);
    const { mapping, columns } = await proposed(sheet);
    expect(mapping).toMatchObject({ headerRow: 1, labelColumn: 1, valueColumn: 4 });
    expect(columns[4]).toBe(`${report.year}年`);
    expect(told(sheet, mapping)).toEqual([
      "表1!E3 training.batches 26批",
      "表1!E4 training.people 0.12万人次",
    ]);
  });

  it("has the cell, what it says and the file as its source", async () => {
    const sheet = await sheetOf([
      ["指标", "数值"],
      ["training.batches", 26],
    ]);
    const [change] = plan(sheet, (await proposed(sheet)).mapping).changes;
    expect(change?.save).toMatchObject({
      typed: "26批",
      source: "统计.xlsx",
      page: "表1!B2",
      quotation: "training.batches|26",
      basedOn: 0,
    });
  });

  it("takes the unit of a number format", async () => {
    const sheet = await sheetOf([
      ["指标", "数值"],
      ["training.people", [0.12, '0.00"万人次"']],
    ]);
    expect(told(sheet, (await proposed(sheet)).mapping)).toEqual(["表1!B2 training.people 0.12万人次"]);
  });

  it("names every row with a value that goes nowhere, and takes the field a person gives it", async () => {
    const sheet = await sheetOf([
      ["指标", "数值"],
      ["training.batches", 26],
      ["办班期数", 12],
      ["小计", null],
    ]);
    const { mapping } = await proposed(sheet);
    expect(plan(sheet, mapping).unmatched).toEqual([
      { place: "表1!B3", label: "办班期数", value: "12", candidates: [] },
    ]);
    const chosen = { ...mapping, rows: { 办班期数: "training.people" } };
    expect(told(sheet, chosen)).toEqual(["表1!B2 training.batches 26批", "表1!B3 training.people 12人次"]);
    expect(plan(sheet, { ...mapping, rows: { 办班期数: "" } }).unmatched).toEqual([]);
  });

  it("does not choose between fields of one name", async () => {
    const [first] = targets;
    const twin = { ...first!, id: "twin", field: { ...first!.field, key: "twin" } };
    const sheet = await sheetOf([
      ["指标", "数值"],
      ["training.batches", 26],
    ]);
    const { mapping } = await proposed(sheet);
    const planned = planSheet({ sheet, mapping, targets: [...targets, twin], file: "" });
    expect(planned).toMatchObject({ changes: [], unmatched: [{ candidates: ["training.batches", "twin"] }] });
  });

  it("says what cannot be read and what is not one's own", async () => {
    const sheet = await sheetOf([
      ["指标", "数值"],
      ["training.batches", "二十多吧"],
      ["training.people", "3亩"],
    ]);
    const { mapping } = await proposed(sheet);
    expect(plan(sheet, mapping).changes.map(({ outcome }) => outcome)).toEqual(["error", "change"]);
    const closed = targets.map((one) => ({ ...one, isOpen: false }));
    const outcomes = planSheet({ sheet, mapping, targets: closed, file: "" }).changes.map(
      ({ outcome }) => outcome,
    );
    expect(outcomes).toEqual(["closed", "closed"]);
  });
});

describe("a mapping is remembered for its headings", () => {
  const remember = command(z.any(), byProgram, async ({ of, mapping }, context) => {
    const event = await rememberMapping(of, mapping, context);
    return event ? recorded(true, event) : unchanged(false);
  });

  it("by the person who chose it, and offered for the same headings, also of another year", async () => {
    const rows = (year: number) => [
      ["项目", `${year - 1}年`, `${year}年`],
      ["training.batches", 24, 26],
    ];
    const sheet = await sheetOf(rows(report.year));
    const mapping = { headerRow: 0, labelColumn: 0, valueColumn: 1, rows: { 办班: "training.batches" } };
    const of = headingsToRemember(sheet, mapping, report.year);
    expect(must(await remember({ of, mapping }, report.editor))).toBe(true);
    expect(must(await remember({ of, mapping }, report.editor))).toBe(false);
    expect(await proposed(sheet)).toMatchObject({ mapping, remembered: { by: "editor" } });
    const events = (await chainEntries(reader())).filter(({ type }) => type === "mapping.remembered");
    expect(events.map(({ to }) => JSON.parse(to ?? ""))).toMatchObject([
      { label: "项目", value: `${report.year - 1}年` },
    ]);

    const later = await sheetOf([["制表：办公室"], ...rows(report.year + 1)]);
    const [next] = await sheetsToMap(reader(), [later], { targets, year: report.year + 1 });
    expect(next?.mapping).toEqual({ ...mapping, headerRow: 1 });
    const other = await sheetOf([
      ["指标", "数值"],
      ["training.batches", 26],
    ]);
    expect((await proposed(other)).remembered).toBeNull();
  });

  it("headings differ by their words, not by year, width or blanks", () => {
    expect(signatureOf(["项 目", "２０２６年"], 2026)).toBe(signatureOf(["项目", "2027年"], 2027));
    expect(signatureOf(["项目", "2026年"], 2026)).not.toBe(signatureOf(["项目", "2025年"], 2026));
    expect(signatureOf(["培训统计表", "", ""], 2026)).toBeNull();
  });
});
