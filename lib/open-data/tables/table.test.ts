import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { releaseOf } from "@/lib/publication/public-reads/across-years.test-data";
import { cellsOfTable } from "./cells";
import { tableChoicesOf, tableExamplesOf } from "./choices";
import { csvOfTable } from "./csv";
import { tableFileName } from "./file-name";
import { joinYears } from "@/lib/publication/public-reads/across-years";
import { tableOf, valueCount } from "./table";
import { workbookOfTable } from "./workbook";

const site = "https://reports.example";
const releases = [
  releaseOf(2018, [{ key: "batches", typed: "8批" }]),
  releaseOf(2021, [
    { key: "batches", typed: "13批" },
    { key: "forum.guests", typed: "超150位", code: "guests", series: "forum" },
    { key: "fair.guests", typed: "2位", code: "guests", series: "fair" },
    { key: "theme", typed: "=1+1", kind: "text" },
  ]),
  releaseOf(2023, [
    { key: "batches", typed: "1.05万批", grades: { 2021: "not_comparable" } },
    { key: "forum.guests", typed: "300余人次", code: "guests", series: "forum" },
    { key: "parks", typed: "2个" },
  ]),
];

const wide = (indicators: string[], series: string[] = []) =>
  tableOf({ indicators, series, form: "wide" }, releases);
const long = (indicators: string[]) => tableOf({ indicators, series: [], form: "long" }, releases);

const csvRows = (table: ReturnType<typeof wide>, locale: "zh" | "en" = "zh") =>
  parse(csvOfTable(cellsOfTable(table, locale)), { columns: true, bom: true }) as Record<string, string>[];

describe("a table", () => {
  it("has a row for each series and a column for each year, and a blank where a report has nothing", () => {
    const rows = wide(["guests", "batches"]).rows;
    expect(
      rows.map(({ series, values }) => [series?.code, ...values.map((value) => value?.figure.printed)]),
    ).toEqual([
      [undefined, "8批", "13批", "1.05万批"],
      ["forum", undefined, "超150位", "300余人次"],
      ["fair", undefined, "2位", undefined],
    ]);
  });

  it("takes only the figures of chosen events, and says which codes have none", () => {
    const { rows, absent } = wide(["guests", "batches"], ["fair"]);
    expect(rows.map(({ id }) => id)).toEqual(["guests fair"]);
    expect(absent).toEqual(["batches"]);
    expect(wide([], ["forum"]).rows.map(({ id }) => id)).toEqual(["guests forum"]);
  });

  it("says where values do not compare", () => {
    const [batches, guests] = wide(["guests", "batches"]).rows;
    expect(batches?.notes.map(({ zh }) => zh)).toEqual([
      "2023年：与2021年不可比，不作比较。not_comparable with 2021",
    ]);
    expect(guests?.notes.map(({ en }) => en)).toEqual(["2023: another unit in 2021; not compared"]);
  });

  it("names figures in its own versions", () => {
    const [row] = wide(["batches"]).rows;
    expect(row?.values.map((value) => value?.base)).toEqual(
      [2018, 2021, 2023].map((year) => `/reports/${year}/versions/1.0`),
    );
  });

  it("counts its values", () => {
    expect(valueCount(wide(["guests", "batches"]))).toBe(6);
  });
});

describe("its files", () => {
  it("have in the wide form a number and what is printed for each year", () => {
    expect(csvRows(wide(["batches"]))[0]).toEqual({
      ...{
        indicator_code: "batches",
        indicator: "batches（2023）",
        series_code: "",
        series: "",
        breakdown: "",
        of: "",
      },
      ...{ unit: "批", "2018": "8", "2018_as_printed": "8批", "2021": "13", "2021_as_printed": "13批" },
      ...{ "2023": "10500", "2023_as_printed": "1.05万批" },
      note: "2023年：与2021年不可比，不作比较。not_comparable with 2021",
    });
  });

  it("have no common unit where the years have several, and say which", () => {
    const [forum] = csvRows(wide(["guests"]), "en");
    expect(forum).toMatchObject({ unit: "", "2021": "150", "2023": "300" });
    expect(forum?.note).toMatch(/^Unit in 2021: .+; Unit in 2023: .+; 2023: another unit/u);
  });

  it("have in the long form a row for each value, with its qualifier and key", () => {
    expect(csvRows(long(["guests"]))).toMatchObject([
      {
        series_code: "forum",
        report_year: "2021",
        release_version: "1.0",
        obs_value: "150",
        qualifier: "over",
      },
      { series_code: "forum", report_year: "2023", figure_key: "forum.guests", unit: "人次" },
      { series_code: "fair", report_year: "2021", value_as_printed: "2位" },
    ]);
    expect(Object.keys(csvRows(long(["guests"]))[0] ?? {})).not.toContain("value_in_english");
    expect(csvRows(long(["batches"]), "en")[0]?.value_in_english).toBe("8");
  });

  it("guard a text that a spreadsheet would read as a formula", () => {
    expect(csvRows(wide(["theme"]))[0]?.["2021_as_printed"]).toBe("'=1+1");
  });

  it("are a workbook with numbers as numbers and a sheet that says where it is from, always of the same bytes", async () => {
    const [once, again] = [
      await workbookOfTable(wide(["batches"]), site, "zh"),
      await workbookOfTable(wide(["batches"]), site, "zh"),
    ];
    expect(once.equals(again)).toBe(true);
    const { sheets } = await readXlsx(new Uint8Array(once));
    expect(sheets.map(({ name }) => name)).toEqual(["表", "说明"]);
    expect(sheets[0]?.rows[0]?.slice(7, 9)).toEqual(["2018年", "2018年印刷原样"]);
    expect(sheets[0]?.rows[1]?.slice(7)).toEqual([
      ...[8, "8批", 13, "13批", 10500, "1.05万批"],
      "2023年：与2021年不可比，不作比较。not_comparable with 2021",
    ]);
    expect(sheets[1]?.rows.flat()).toContain(`${site}/tables?i=batches&years=2018v1.0,2021v1.0,2023v1.0`);
  });

  it("are named for what they hold", () => {
    expect(tableFileName(wide(["batches"]), "en")).toBe(
      "annals-table-2018-1.0_2021-1.0_2023-1.0__indicator_batches-wide-en",
    );
  });
});

describe("what a table can be made of", () => {
  const across = joinYears(releases);
  const choices = tableChoicesOf(across);

  it("are the indicators by topic, those of several years first, and the series", () => {
    expect(
      choices.topics.map(({ indicators }) => indicators.map(({ code, years }) => [code, years.length])),
    ).toEqual([
      [
        ["batches", 3],
        ["guests", 2],
        ["parks", 1],
        ["theme", 1],
      ],
    ]);
    expect(choices.series).toEqual([]);
  });

  it("begin with what several years report", () => {
    expect(tableExamplesOf(choices, across)).toMatchObject([
      { count: 2, first: 2018, last: 2023, query: "?i=batches,guests&years=2018v1.0,2021v1.0,2023v1.0" },
    ]);
  });
});
