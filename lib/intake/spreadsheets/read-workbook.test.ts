import { writeOds } from "hucre/ods";
import { describe, expect, it } from "vitest";
import { guardedText } from "@/lib/characters/formula-guard";
import { readTable } from "../tables/read-table";
import { readWorkbook } from "./read-workbook";
import { refusals } from "./refusals";
import { sheetOf } from "./sheet-cells";
import { archiveOf, firstSheet, simpleWorkbook, workbookIn, workbookOf } from "./workbook.test-data";
import { tableOf } from "./workbook";

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
// 项目,数值 / 培训,24 in GB18030.
const gb18030 = Buffer.from([
  ...[0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0a],
  ...[0xc5, 0xe0, 0xd1, 0xb5, 0x2c, 0x32, 0x34, 0x0a],
]);

describe("a csv", () => {
  const rows = [
    ["项目", "数值"],
    ["培训", "24"],
  ];
  it.each<[string, Uint8Array]>([
    ["in UTF-8", Buffer.from("项目,数值\n培训,24\n")],
    ["in UTF-8 with its mark", Buffer.from("\ufeff项目,数值\r\n培训,24\r\n")],
    ["in UTF-16", utf16("项目\t数值\r\n培训\t24")],
    ["in GB18030", gb18030],
    ["with semicolons", Buffer.from("项目;数值\n培训;24")],
    ["with tabs", Buffer.from("项目\t数值\n培训\t24")],
    ["with quotes", Buffer.from('"项目","数值"\n"培训","24"')],
    ["with empty rows and columns at its end", Buffer.from("项目,数值,,\n培训,24,,\n,,,\n")],
  ])("%s is read", async (_, bytes) => {
    expect((await firstSheet(bytes)).rows).toEqual(rows);
  });

  it("says which encoding was taken where nothing marks it", async () => {
    expect((await workbookIn(gb18030)).notices[0]?.zh).toContain("GB18030");
    expect((await workbookIn(Buffer.from("项目,数值\n"))).notices).toEqual([]);
  });

  it("keeps thousands commas and leading zeros", async () => {
    const { rows: read } = await firstSheet(Buffer.from('项目,数值\n培训,"1,080"\n编号,007'));
    expect(read.slice(1)).toEqual([
      ["培训", "1,080"],
      ["编号", "007"],
    ]);
  });

  it("gives back what our own files guard against formulas", async () => {
    const texts = ["=1+1", "＝1+1", "＋1", "－", "＠甲", "''＝甲", "-5批"];
    const csv = `项目,数值\n${texts.map((text) => `甲,${guardedText(text)}`).join("\n")}`;
    const { rows: read } = await firstSheet(Buffer.from(csv));
    expect(read.slice(1).map(([, value]) => value)).toEqual(texts);
  });
});

describe("an xlsx", () => {
  it("gives each cell as it is shown, with the unit of its format", async () => {
    const sheet = await firstSheet(
      await simpleWorkbook([
        ["项目", "数值"],
        ["产值", [172.79, '0.00"亿元"']],
        ["人数", [12345678, '0\\.0,"万"']],
        ["占比", [0.285, "0.0%"]],
        ["文本数", "1080"],
      ]),
    );
    expect(sheet.rows.map((row) => row[1])).toEqual(["数值", "172.79亿元", "1234.6万", "28.5%", "1080"]);
    expect(readTable(tableOf(sheet)).cells.map(({ typed, address }) => `${address} ${typed}`)).toEqual([
      "B2 172.79亿元",
      "B3 1234.6万",
      "B4 28.5%",
      "B5 1080",
    ]);
  });

  it("reads the Chinese dates that have a number and no code in the file", async () => {
    const xfs = [31, 57, 58].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join("");
    const bytes = await workbookOf({
      styles: `<cellXfs count="4"><xf/>${xfs}</cellXfs>`,
      sheet: `<sheetData><row r="1"><c r="A1" s="1"><v>45178</v></c><c r="B1" s="2"><v>45178</v></c><c r="C1" s="3"><v>45178</v></c></row></sheetData>`,
    });
    expect((await firstSheet(bytes)).rows).toEqual([["2023年9月9日", "2023年9月9日", "2023年9月9日"]]);
  });

  it("does not read a formula without a result or an error as anything, and says so", async () => {
    const bytes = await workbookOf({
      sheet: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>项目</t></is></c><c r="B1"><f>SUM(C1:C9)</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>1+1</f><v>2</v></c><c r="E1" t="str"><f>"甲"</f><v>甲</v></c></row></sheetData>`,
    });
    const sheet = await firstSheet(bytes);
    expect(sheet.rows).toEqual([["项目", "", "", "2", "甲"]]);
    expect(sheet.unread).toEqual([
      { row: 0, column: 1, reason: refusals.noValue },
      { row: 0, column: 2, reason: refusals.isError },
    ]);
  });

  it("reads hidden rows and says so, and keeps merged cells and indents", async () => {
    const bytes = await workbookOf({
      styles: `<cellXfs count="2"><xf/><xf applyAlignment="1"><alignment indent="2"/></xf></cellXfs>`,
      sheet: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>合计</t></is></c><c r="B1"><v>3</v></c></row><row r="2" hidden="1"><c r="A2" s="1" t="inlineStr"><is><t>甲</t></is></c><c r="B2"><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:A1"/></mergeCells>`,
    });
    const { sheets, notices } = await workbookIn(bytes);
    expect(sheets[0]).toMatchObject({
      rows: [
        ["合计", "3"],
        ["甲", "2"],
      ],
      indents: [0, 2],
      hiddenRows: 1,
    });
    expect(notices.map(({ zh }) => zh)).toEqual([expect.stringContaining("1 行是隐藏的")]);
  });
});

it("rows without cells stay in their place", () => {
  const rows: string[][] = [];
  rows[2] = ["项目", "数值"];
  expect(sheetOf({ name: "表1", rows })?.rows).toEqual([
    ["", ""],
    ["", ""],
    ["项目", "数值"],
  ]);
});

it("an ods is read", async () => {
  const bytes = await writeOds({
    sheets: [
      {
        name: "表1",
        rows: [
          ["项目", "数值"],
          ["培训", 24],
        ],
      },
    ],
  });
  expect((await firstSheet(bytes)).rows).toEqual([
    ["项目", "数值"],
    ["培训", "24"],
  ]);
});

describe("what is not read has a reason", () => {
  const ole = (name: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from(name, "utf16le"),
    ]);
  const xlsx = () => simpleWorkbook([["项目", 1]]);
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, keyof typeof refusals]>([
    ["nothing", () => new Uint8Array(), "empty"],
    ["an empty sheet", () => simpleWorkbook([[null]]), "empty"],
    ["more than 40 MB", () => new Uint8Array(40 * 1024 * 1024 + 1), "tooLarge"],
    ["half a workbook", async () => (await xlsx()).subarray(0, 500), "isBroken"],
    ["a workbook with a password", () => ole("EncryptedPackage"), "hasPassword"],
    [
      "a workbook with macros",
      () => workbookOf({ sheet: "", more: { "xl/vbaProject.bin": "x" } }),
      "hasMacros",
    ],
    ["an old workbook with macros", () => ole("Workbook _VBA_PROJECT"), "hasMacros"],
    ["an old document", () => ole("WordDocument"), "notASpreadsheet"],
    ["a broken old workbook", () => ole("Workbook"), "isBroken"],
    ["a document", () => archiveOf({ "word/document.xml": "<w/>" }), "notASpreadsheet"],
    ["a PDF", () => Buffer.from("%PDF-1.7 …"), "notASpreadsheet"],
    ["a page", () => Buffer.from("<!doctype html><table><td>1</td></table>"), "notASpreadsheet"],
    ["a zip bomb", () => workbookOf({ sheet: " ".repeat(200_000_000) }), "inflatesTooFar"],
    ["too many columns", () => Buffer.from(`${",".repeat(1001)}1`), "tooManyCells"],
    ["bytes in no encoding", () => Buffer.from([0x61, 0xff, 0xff, 0x0a]), "unknownEncoding"],
  ])("%s", async (_, bytes, refusal) => {
    const read = await readWorkbook(await bytes());
    expect(read).toMatchObject({ ok: false, error: { sentence: refusals[refusal] } });
  });

  it("an archive whose directory is damaged", async () => {
    const bytes = Buffer.from(await xlsx());
    bytes.writeUInt32LE(0, bytes.lastIndexOf(Buffer.from("504b0102", "hex")));
    expect(await readWorkbook(bytes)).toMatchObject({ error: { sentence: refusals.isBroken } });
  });

  it("an archive that promises less than it holds", async () => {
    const bytes = Buffer.from(await simpleWorkbook([["项目".repeat(500), 1]]));
    const at = bytes.indexOf(Buffer.from("504b0102", "hex"));
    bytes.writeUInt32LE(10, at + 24);
    expect(await readWorkbook(bytes)).toMatchObject({ error: { sentence: refusals.isBroken } });
  });
});
