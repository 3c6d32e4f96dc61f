import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import type { SheetChange } from "../change";
import { refusals } from "../refusals";
import { simpleWorkbook } from "../workbook.test-data";
import { confirmUpload } from "./confirm-upload";
import { previewUpload } from "./preview-upload";
import type { UploadRequest } from "./upload";

let report: SmallReport;
beforeAll(async () => {
  report = await openSmallReport();
});

type Rows = Parameters<typeof simpleWorkbook>[0];
const rows: Rows = [
  ["指标", "数值"],
  ["training.batches", 26],
  ["training.people", [0.12, '0.00"万人次"']],
];

async function previewed(data: Uint8Array, more: Partial<UploadRequest> = {}, as: Actor = report.editor) {
  const request = { year: report.year, section: "8.3", ...more };
  return previewUpload({ request, file: { name: "统计表.xlsx", data } }, as);
}

async function table(data: Uint8Array) {
  const preview = must(await previewed(data));
  if (preview.kind !== "table") throw new Error("It is a form.");
  return preview;
}

const toSave = (changes: readonly SheetChange[]) => changes.flatMap(({ save }) => save ?? []);

async function take(data: Uint8Array<ArrayBuffer>, as = report.editor) {
  const { changes, sheets, sheet } = await table(data);
  const mapping = sheets[sheet]!.mapping;
  const request = { year: report.year, section: "8.3", mapped: { sheet, mapping } };
  return confirmUpload({ request, take: toSave(changes), file: { name: "统计表.xlsx", data } }, as);
}

describe("a workbook of any kind", () => {
  it("is previewed without anything being saved", async () => {
    const before = await reader().attachment.count();
    const preview = await table(await simpleWorkbook(rows));
    expect(preview.changes.map((one) => "printed" in one && one.printed)).toEqual(["26批", "0.12万人次"]);
    expect(preview.fields.map(({ key }) => key)).toEqual(["training.batches", "training.people"]);
    expect(await reader().attachment.count()).toBe(before);
  });

  it("lands as drafts with the file, its cell and its words as their source; the same file twice changes nothing", async () => {
    const data = await simpleWorkbook(rows);
    expect(must(await take(data))).toEqual({ saved: 2 });
    const revision = await reader().revision.findFirstOrThrow({
      where: { fieldId: report.fieldId("training.people") },
      include: { attachment: true },
    });
    expect(revision).toMatchObject({
      printed: "0.12万人次",
      source: "统计表.xlsx",
      page: "表1!B3",
      quotation: "training.people|0.12万人次",
    });
    expect(revision.attachment).toMatchObject({
      name: "统计表.xlsx",
      sha256: createHash("sha256").update(data).digest("hex"),
    });
    const types = (await chainEntries(reader())).slice(-4).map(({ type }) => type);
    expect(types).toEqual(["attachment.added", "field.revised", "field.revised", "mapping.remembered"]);
    const again = await table(data);
    expect([toSave(again.changes), again.sheets[0]?.remembered?.by]).toEqual([[], "editor"]);
  });

  it("is kept only if all of it is saved", async () => {
    const data = await simpleWorkbook([
      ["项目", "数值"],
      ["training.batches", 31],
      ["training.people", 900],
    ]);
    const { changes } = await table(data);
    const stale = toSave(changes).map((one, at) => (at === 1 ? { ...one, basedOn: 0 } : one));
    const counts = async () => [
      await reader().attachment.count(),
      await reader().revision.count(),
      await reader().columnMapping.count(),
    ];
    const before = await counts();
    const mapping = { headerRow: 0, labelColumn: 0, valueColumn: 1, rows: {} };
    const request = { year: report.year, section: "8.3", mapped: { sheet: 0, mapping } };
    const confirm = (take: typeof stale, as: Actor) =>
      confirmUpload({ request, take, file: { name: "x.xlsx", data } }, as);
    expect(await confirm(stale, report.editor)).toMatchObject({ error: { code: "CONFLICT" } });
    expect(await confirm(toSave(changes), report.reviewer)).toMatchObject({ error: { code: "FORBIDDEN" } });
    expect(await counts()).toEqual(before);
  });

  it("with several sheets begins with the one that fills in most, and takes the columns a person chooses", async () => {
    const data = await simpleWorkbook([
      ["指标", "上年", "数值"],
      ["training.batches", 24, 27],
    ]);
    const chosen = { sheet: 0, mapping: { headerRow: 0, labelColumn: 0, valueColumn: 1, rows: {} } };
    const preview = must(await previewed(data, { mapped: chosen }));
    expect(preview).toMatchObject({
      kind: "table",
      changes: [{ printed: "24批" }],
      sheets: [{ mapping: chosen.mapping }],
    });
  });
});

describe("what is refused", () => {
  it.each<[string, () => Promise<unknown>, object]>([
    ["a file that is no spreadsheet", () => previewed(Buffer.from("%PDF-1.7")), refusals.notASpreadsheet],
    [
      "a year without a report",
      async () => previewed(await simpleWorkbook(rows), { year: 1900 }),
      refusals.noReport,
    ],
  ])("%s", async (_, preview, sentence) => {
    expect(await preview()).toMatchObject({ ok: false, error: { sentence } });
  });
});
