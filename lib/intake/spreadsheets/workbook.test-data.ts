import { writeXlsx } from "hucre/xlsx";
import { ZipFile } from "yazl";
import { must } from "@/lib/testing/small-report";
import { readWorkbook } from "./read-workbook";
import type { Sheet, Workbook } from "./workbook";

/** An archive of these parts, as a program other than ours might have written it. */
export async function archiveOf(parts: Record<string, string>): Promise<Uint8Array> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(parts)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  const chunks: Buffer[] = [];
  for await (const chunk of archive.outputStream) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

type Parts = { sheet: string; styles?: string; more?: Record<string, string> };

/** A workbook of one sheet with this content, part by part. */
export function workbookOf({ sheet, styles = "", more = {} }: Parts): Promise<Uint8Array> {
  return archiveOf({
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${documents}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${documents}"><sheets><sheet name="表1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${documents}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${documents}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>${styles}</styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${sheet}</worksheet>`,
    ...more,
  });
}

/** A workbook whose cells are texts, numbers or numbers with a format. */
export async function simpleWorkbook(
  rows: (string | number | null | [value: number, format: string])[][],
  name = "表1",
): Promise<Uint8Array<ArrayBuffer>> {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      Array.isArray(cell)
        ? [[`${at},${column}`, { value: cell[0], style: { numFmt: cell[1] } }] as const]
        : [],
    ),
  );
  const plain = rows.map((row) => row.map((cell) => (Array.isArray(cell) ? cell[0] : cell)));
  const bytes = await writeXlsx({ sheets: [{ name, rows: plain, cells: new Map(cells) }] });
  return Uint8Array.from(bytes);
}

export async function workbookIn(bytes: Uint8Array): Promise<Workbook> {
  return must(await readWorkbook(bytes));
}

export async function firstSheet(bytes: Uint8Array): Promise<Sheet> {
  const [sheet] = (await workbookIn(bytes)).sheets;
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
}
