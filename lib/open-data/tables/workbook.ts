import type { Cell as SheetCell, WriteSheet } from "hucre/xlsx";
import { withXmlText } from "@/lib/characters/xml-characters";
import type { Locale } from "@/lib/platform/i18n/routing";
import { localAddress, versionAddress } from "@/lib/publication/public-reads/addresses";
import { termsUrl } from "../terms";
import { numberCell } from "../workbook/cells";
import { linesOf } from "../workbook/column-widths";
import { partsOfZip, zipOf } from "../zip";
import { type Cell, cellsOfTable, type TableColumn } from "./cells";
import { workbookWords as words } from "./messages";
import { permanentQuery } from "./query";
import type { Table } from "./table";

type Placed = [place: string, cell: Partial<SheetCell>];
type Style = NonNullable<SheetCell["style"]>;

const font = { name: "Calibri", size: 11 };
const top = { vertical: "top" } as const;
const wrapped: Style = { alignment: { ...top, wrapText: true }, numFmt: "@" };
const bold: Style = { font: { ...font, bold: true }, alignment: { ...top, wrapText: true } };
const headLook: Style = {
  font: { ...font, bold: true },
  alignment: { vertical: "center", wrapText: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7E6E2" } },
};

/**
 * Returns a table as a workbook for people: titles, widths, a filter, numbers as numbers; and a sheet that says where it is from.
 * Made again, it has the same bytes.
 */
export async function workbookOfTable(table: Table, site: string, locale: Locale): Promise<Buffer> {
  const { columns, rows } = withXmlText(cellsOfTable(table, locale));
  const { writeXlsx } = await import("hucre/xlsx");
  const newest = table.releases.map(({ releasedAt }) => releasedAt).toSorted();
  const time = new Date(newest.at(-1) ?? 0);
  const bytes = await writeXlsx({
    sheets: [tableSheet(columns, rows, locale), notesSheet(table, site, locale)],
    properties: { title: words.title[locale], creator: "Annals", created: time, modified: time },
    defaultFont: font,
  });
  return zipOf(await partsOfZip(bytes));
}

function tableSheet(columns: readonly TableColumn[], rows: readonly Cell[][], locale: Locale): WriteSheet {
  const widths = columns.map((column, index) =>
    widthOf(
      column,
      rows.map((row) => row[index]?.text ?? ""),
    ),
  );
  const head = columns.map(({ title }, index): Placed => [`0,${index}`, { value: title, style: headLook }]);
  const cells = rows.flatMap((row, at) =>
    row.map((cell, index): Placed => [`${at + 1},${index}`, sheetCell(cell)]),
  );
  const heights = rows.map((row, at) => {
    const lines = row.map(({ text, kind }, index) =>
      kind === "number" ? 1 : linesOf(text, widths[index] ?? 10),
    );
    return [at + 1, { height: 15 * Math.max(1, ...lines) }] as const;
  });
  return {
    name: words.table[locale],
    rows: [columns.map(({ title }) => title)],
    cells: new Map([...head, ...cells]),
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map([[0, { height: 34 }], ...heights]),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(columns.length - 1)}${rows.length + 1}` },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function sheetCell({ text, kind }: Cell): Partial<SheetCell> {
  if (text === "") return { value: null };
  const isNumber = kind === "number" || kind === "year";
  const number = isNumber ? numberCell(text, kind === "year") : null;
  if (!number || typeof number.value === "string") return { value: text, style: wrapped };
  const places = typeof number.style === "object" ? number.style.places : 0;
  const grouped = number.style === "plain" ? "0" : "#,##0";
  return {
    value: number.value,
    style: { alignment: top, numFmt: places > 0 ? `#,##0.${"0".repeat(places)}` : grouped },
  };
}

const wide = /[\u1100-\uFFFF]/g;
const lengthOf = (text: string) => text.length + (text.match(wide)?.length ?? 0);

function widthOf({ title, isWide }: TableColumn, texts: readonly string[]): number {
  const longest = Math.max(Math.ceil(lengthOf(title) / 2) + 4, ...texts.map(lengthOf));
  return Math.min(isWide ? 44 : 26, Math.max(8, longest + 2));
}

function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

function notesSheet(table: Table, site: string, locale: Locale): WriteSheet {
  const address = site + localAddress(locale, `/tables${permanentQuery(table.query, table.releases)}`);
  const rows = [
    [words.title[locale], "", ""],
    [words.address[locale], address, words.addressHow[locale]],
    ...table.releases.map(({ year, version, title, releasedAt }) => [
      words.versions[locale],
      site + localAddress(locale, versionAddress(year, version)),
      `${title[locale]} ${version}, ${words.released[locale]} ${releasedAt.slice(0, 10)}`,
    ]),
    [words.terms[locale], termsUrl(site, locale), ""],
    [words.numbers[locale], "", words.numbersHow[locale]],
  ];
  const widths = [24, 60, 70];
  const cells = rows.flatMap((row, at) =>
    row.map((value, index): Placed => [`${at},${index}`, { value, style: index === 0 ? bold : wrapped }]),
  );
  const heights = rows.map((row, at) => {
    const lines = row.map((text, index) => linesOf(text, widths[index] ?? 20));
    return [at, { height: 15 * Math.max(...lines) }] as const;
  });
  return {
    name: words.notes[locale],
    rows,
    cells: new Map(cells),
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(heights),
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
