import { xmlText } from "@/lib/characters/xml-characters";
import type { Pages } from "@/lib/publication/observations/export-reads";
import { dictionaryOf } from "../columns";

const columns = dictionaryOf(1);

// Cells are written as text, never as formulas. A number that a spreadsheet would round is written as text too.
/** Writes observations of releases of export format 1 as the workbook of one sheet that it was, piece by piece. */
export async function* firstWorkbookPieces(pages: Pages): AsyncGenerator<Uint8Array> {
  // Imported on first use, because it takes nine megabytes and workbooks are rarely requested.
  const { writeXlsxStream } = await import("hucre/xlsx");
  const stream = writeXlsxStream(sheetRows(pages), {
    name: "observations",
    columns: columns.map(({ name }) => ({ header: name })),
    freezePane: { rows: 1 },
  });
  yield* stream as unknown as AsyncIterable<Uint8Array>;
}

async function* sheetRows(pages: Pages) {
  const types = columns.map(({ type }) => type);
  for await (const rows of pages)
    for (const row of rows) yield types.map((type, index) => sheetCell(String(row[index] ?? ""), type));
}

const maxExactDigits = 15;

function sheetCell(text: string, type: (typeof columns)[number]["type"]): string | number | null {
  if (text === "") return null;
  const isNumber = type === "integer" || type === "number";
  return isNumber && text.replace(/\D/g, "").length <= maxExactDigits ? Number(text) : xmlText(text);
}
