import { text } from "node:stream/consumers";
import type { Cell, CellStyle as Look, WriteSheet } from "hucre/xlsx";
import { fromBufferPromise } from "yauzl";
import { withXmlText } from "@/lib/characters/xml-characters";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { columns } from "../columns";
import { datasetName, messages as shared } from "../messages";
import type { CellStyle } from "./cells";
import { columnWidth, linesOf } from "./column-widths";
import { type ExplanationRow, explanationRows } from "./explanation";
import { bothLanguages, pageFooter } from "./messages";

/** What a workbook is about, beside its rows. */
export type Contents = { site: string; releases: readonly ReleaseSummary[] };

const maxPlaces = 15;
const styles: readonly CellStyle[] = [
  ...(["text", "wrapped", "plain", "date", "time"] as const),
  ...Array.from({ length: maxPlaces + 1 }, (_, places) => ({ places })),
];

const font = { name: "Calibri", size: 11 };
const bold: Look = { font: { ...font, bold: true } };
const headLook: Look = {
  font: { ...font, size: 8, bold: true },
  alignment: { vertical: "center" },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7E6E2" } },
  numFmt: "@",
};

function lookOf(style: CellStyle): Look {
  const alignment = { vertical: "top" } as const;
  if (typeof style === "object")
    return { alignment, numFmt: style.places > 0 ? `#,##0.${"0".repeat(style.places)}` : "#,##0" };
  const numFmt = { plain: "0", date: "yyyy-mm-dd", time: "yyyy-mm-dd hh:mm:ss" };
  if (style !== "text" && style !== "wrapped")
    return { alignment: { ...alignment, horizontal: "left" }, numFmt: numFmt[style] };
  return { alignment: { ...alignment, wrapText: style === "wrapped" }, numFmt: "@" };
}

const lastPrinted = "X";
const lastColumn = "AK";

type PlacedCell = [place: string, cell: Partial<Cell>];

/** Returns a data sheet with its head and, for the ids of the styles, a cell of every style. Its rows are put in later. */
function dataSheet(name: string, rows: number): WriteSheet {
  const head = columns.map((column, index): PlacedCell => {
    const comment = { text: bothLanguages(column.title), author: "Annals" };
    return [`0,${index}`, { value: column.name, style: headLook, comment }];
  });
  const samples = styles.map((style, index): PlacedCell => [
    `1,${index}`,
    { value: 1, style: lookOf(style) },
  ]);
  return {
    name,
    rows: [columns.map((column) => column.name)],
    columns: columns.map((column) => ({ width: columnWidth(column.name) })),
    cells: new Map([...head, ...samples]),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${lastColumn}${rows}` },
    rowDefs: new Map([[0, { height: 24 }]]),
    pageSetup: {
      ...{ paperSize: "a3", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      ...{ printTitlesRow: "$1:$1", printArea: `$A$1:$${lastPrinted}$${rows}` },
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&C${pageFooter}` },
  };
}

const explanationWidths = [34, 30, 34, 56, 56];
const lineHeight = 15;

function heightOf({ cells, isHeading }: ExplanationRow): number {
  if (isHeading) return lineHeight;
  return (
    lineHeight * Math.max(1, ...cells.map((cell, index) => linesOf(cell, explanationWidths[index] ?? 0)))
  );
}

function explanationSheet({ site, releases }: Contents): WriteSheet {
  const rows = explanationRows(site, releases);
  const wrapped: Look = { alignment: { vertical: "top", wrapText: true }, numFmt: "@" };
  const cells = rows.flatMap(({ cells, isHeading }, row) =>
    cells.map((value, column) => [`${row},${column}`, { value, style: isHeading ? bold : wrapped }] as const),
  );
  return {
    name: "说明 Notes",
    rows: rows.map((each) => each.cells),
    columns: explanationWidths.map((width) => ({ width })),
    rowDefs: new Map(rows.map((each, index) => [index, { height: heightOf(each) }])),
    cells: new Map(cells),
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: `&C${pageFooter}` },
  };
}

/** The parts of a workbook as XML by their names in the archive, in their order. */
export type Parts = ReadonlyMap<string, string>;

/**
 * Returns the parts of the workbook whose data sheets have these numbers of rows, all of them but the rows themselves.
 * Nothing in it depends on the clock: its time is that of the newest release.
 */
export async function templateParts(about: Contents, rowCounts: readonly number[]): Promise<Parts> {
  // hucre writes U+FFFE and U+FFFF as they are, and releases made before texts were cleaned on entry may hold them.
  const contents = withXmlText(about);
  // Imported on first use, because it takes nine megabytes and workbooks are rarely requested.
  const { writeXlsx } = await import("hucre/xlsx");
  const sheets = rowCounts.map((rows, index) =>
    dataSheet(index === 0 ? "observations" : `observations_${index + 1}`, rows),
  );
  const bytes = await writeXlsx({
    sheets: [...sheets, explanationSheet(contents)],
    properties: propertiesOf(contents),
    defaultFont: font,
    stringMode: "inline",
  });
  const archive = await fromBufferPromise(Buffer.from(bytes));
  const parts = new Map<string, string>();
  for await (const entry of archive.eachEntry())
    parts.set(entry.fileName, await text(await archive.openReadStreamPromise(entry)));
  return parts;
}

function propertiesOf({ releases }: Contents) {
  const [only] = releases;
  const title = only && releases.length === 1 ? datasetName(only.title, only.version) : shared.catalogue;
  const newest = releases
    .map(({ releasedAt }) => releasedAt)
    .toSorted()
    .at(-1);
  const time = new Date(newest ?? 0);
  return { title: bothLanguages(title), creator: "Annals", created: time, modified: time };
}

/** Where the sample cells of a data sheet begin, and its rows are put in. */
export const sampleRow = '<row r="2"';

/** Returns the number of each style in the template, as its cells refer to it. */
export function styleIds(dataSheetXml: string): (style: CellStyle) => string {
  const row = dataSheetXml.slice(dataSheetXml.indexOf(sampleRow), dataSheetXml.indexOf("</sheetData>"));
  const ids = [...row.matchAll(/<c [^>]*?\bs="(\d+)"/gu)].map(([, id]) => id ?? "0");
  const named = new Map(styles.map((style, index) => [style, ids[index] ?? "0"]));
  const byPlaces = ids.slice(styles.length - maxPlaces - 1);
  return (style) => (typeof style === "object" ? byPlaces[style.places] : named.get(style)) ?? "0";
}
