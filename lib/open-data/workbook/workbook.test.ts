import fc from "fast-check";
import { readXlsx, type CellValue } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { XMLParser } from "fast-xml-parser";
import {
  cellsOf,
  observationColumns,
  type Observation,
  type ObservationColumn,
} from "@/lib/publication/observations/observation-row";
import { archiveParts } from "@/lib/testing/archive-parts";
import { columns } from "../columns";
import { observationOf, site, summaryOf } from "../release.test-data";
import { workbookPieces } from "./pieces";

const releases = [summaryOf(2023, "1.1"), summaryOf(2021, "1.0")];

async function workbookOf(rows: readonly Observation[], rowsPerSheet?: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const pages = [rows.map(cellsOf)];
  for await (const piece of workbookPieces(pages, { site, releases }, rowsPerSheet)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** What a reader makes of a cell: the exact text of the export again. */
function exactText(value: CellValue | undefined, column: ObservationColumn): string {
  if (value === null || value === undefined) return "";
  if (!(value instanceof Date)) return String(value);
  return column === "approved_at" ? value.toISOString() : value.toISOString().slice(0, 10);
}

async function textsIn(workbook: Buffer, sheet = 0): Promise<string[][]> {
  const { sheets } = await readXlsx(new Uint8Array(workbook));
  return (sheets[sheet]?.rows ?? []).map((row) =>
    observationColumns.map((column, index) => exactText(row[index], column)),
  );
}

const tricky = [
  observationOf({ comment: "=1+1", release_version: "1.10", section_number: "8.10" }),
  observationOf({ obs_value: "12345678901234567", unit: "元" }),
  observationOf({ obs_value: "0.1", unit: "%", value_as_printed: "0.1%" }),
  observationOf({ obs_value: "1.10", source: "'-5" }),
  observationOf({ obs_value: "-1234567.05", period_start: "2023-01-01", period_end: "2023-12-31" }),
  observationOf({ obs_value: "0.0000001", period_start: "1843-11-17", text_value: "两行\n二" }),
];

describe("the workbook", () => {
  it("gives back the exact text of every cell", async () => {
    const read = await textsIn(await workbookOf(tricky));
    expect(read).toEqual([observationColumns, ...tricky.map((row) => cellsOf(row).map(String))]);
  });

  it("gives back any decimal and any time", async () => {
    const time = fc.date({ min: new Date("1700-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });
    const decimal = fc.stringMatching(/^-?(0|[1-9]\d{0,17})(\.\d{1,8})?$/);
    const row = fc.record({ decimal, time }).map((each) =>
      observationOf({
        obs_value: each.decimal,
        approved_at: each.time.toISOString(),
        period_end: each.time.toISOString().slice(0, 10),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        expect((await textsIn(await workbookOf(rows))).slice(1)).toEqual(
          rows.map((each) => cellsOf(each).map(String)),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("shows a number with the decimals it has, and with separators unless it is a year or an edition", async () => {
    const { sheets } = await readXlsx(
      new Uint8Array(
        await workbookOf([
          observationOf({ obs_value: "60000" }),
          observationOf({ obs_value: "40", unit: "%" }),
          observationOf({ obs_value: "82.75", unit: "%" }),
          observationOf({ obs_value: "2023", unit: "年" }),
        ]),
      ),
      { readStyles: true },
    );
    const at = observationColumns.indexOf("obs_value");
    const formats = [1, 2, 3, 4].map((row) => sheets[0]?.cells?.get(`${row},${at}`)?.style?.numFmt);
    expect(formats).toEqual(["#,##0", "#,##0", "#,##0.00", "0"]);
  });

  it("has dates and times as date cells, and a bold frozen head with a filter", async () => {
    const { "xl/worksheets/sheet1.xml": sheet = "" } = await archiveParts(await workbookOf(tricky));
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:AK7"/>');
    expect(sheet.match(/<col /gu)).toHaveLength(columns.length);
    expect(sheet).toMatch(/<c r="L6" s="\d+"><v>44927<\/v><\/c>/u);
    const { sheets } = await readXlsx(new Uint8Array(await workbookOf(tricky)), { readStyles: true });
    expect(sheets[0]?.cells?.get("0,0")?.style?.font?.bold).toBe(true);
    expect(sheets[0]?.rows[1]?.[observationColumns.indexOf("approved_at")]).toBeInstanceOf(Date);
  });

  it("prints on a page's width, landscape, with its head and page numbers on every page", async () => {
    const parts = await archiveParts(await workbookOf(tricky));
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(sheet).toContain("&amp;P");
    expect(parts["xl/workbook.xml"]).toContain("observations!$1:$1</definedName>");
  });

  it("explains every column and code in both languages on its second sheet", async () => {
    const { sheets } = await readXlsx(new Uint8Array(await workbookOf(tricky)));
    expect(sheets.map(({ name }) => name)).toEqual(["observations", "说明 Notes"]);
    const words = new Set(sheets[1]?.rows.flat().map(String));
    for (const { name, title, description } of columns)
      for (const each of [name, title.zh, title.en, description.zh, description.en])
        expect(words).toContain(each);
    for (const { allowed = [], name } of columns)
      if (!["scale", "list_complete", "export_format"].includes(name))
        for (const code of allowed) expect(words).toContain(code);
    expect(words).toContain(`${site}/reports/2023`);
    expect(words).toContain(`${site}/data#terms`);
    // Not every program makes a row as high as its text.
    const { "xl/worksheets/sheet2.xml": sheet = "" } = await archiveParts(await workbookOf(tricky));
    expect(sheet).toMatch(/<row r="\d+" ht="45"/u);
  });

  it("has a title, and the time of its newest release instead of the clock's", async () => {
    const [first, second] = [await workbookOf(tricky), await workbookOf(tricky)];
    expect(first.equals(second)).toBe(true);
    const { properties } = await readXlsx(new Uint8Array(first));
    expect(properties?.title).toContain("已发布报告的数据");
    expect(properties?.creator).toBe("Annals");
    expect(properties?.created).toEqual(new Date("2024-03-01T00:00:00.000Z"));
  });

  it("goes on in another sheet where a spreadsheet has no more rows", async () => {
    const workbook = await workbookOf(tricky, 4);
    const { sheets } = await readXlsx(new Uint8Array(workbook));
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["observations", 4],
      ["observations_2", 4],
      ["说明 Notes", expect.any(Number)],
    ]);
    const read = [...(await textsIn(workbook)), ...(await textsIn(workbook, 1)).slice(1)];
    expect(read).toEqual([observationColumns, ...tricky.map((row) => cellsOf(row).map(String))]);
  });

  it("is well-formed XML in all its parts", async () => {
    const parser = new XMLParser();
    for (const part of Object.values(await archiveParts(await workbookOf(tricky))))
      expect(() => parser.parse(part, true) as unknown).not.toThrow();
  });

  it("stops when its rows cannot be read", async () => {
    const failing = function* () {
      yield [cellsOf(observationOf())];
      throw new Error("the disk is gone");
    };
    const drain = async () => {
      for await (const piece of workbookPieces(failing(), { site, releases })) void piece;
    };
    await expect(drain()).rejects.toThrow("the disk is gone");
  });
});
