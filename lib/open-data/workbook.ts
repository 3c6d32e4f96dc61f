import { xmlText } from "@/lib/characters/xml-characters";
import type { ObservationCells } from "@/lib/publication/observations/observation-row";
import { columns } from "./columns";

export type Pages = Iterable<readonly ObservationCells[]>;

// Cells are written as text, never as formulas. A number that a spreadsheet would round is written as text too.
/** Writes observations as a workbook of one sheet, piece by piece. Rows may have fewer columns than there are. */
export async function* workbookPieces(pages: Pages, columnCount: number): AsyncGenerator<Uint8Array> {
  // Imported on first use, because it takes nine megabytes and workbooks are rarely requested.
  const { writeXlsxStream } = await import("hucre/xlsx");
  const stream = writeXlsxStream(sheetRows(pages, columnCount), {
    name: "observations",
    columns: columns.slice(0, columnCount).map(({ name }) => ({ header: name })),
    freezePane: { rows: 1 },
  });
  yield* stream as unknown as AsyncIterable<Uint8Array>;
}

async function* sheetRows(pages: Pages, columnCount: number) {
  const types = columns.slice(0, columnCount).map(({ type }) => type);
  for (const rows of pages)
    for (const row of rows) yield types.map((type, index) => sheetCell(String(row[index]), type));
}

const maxExactDigits = 15;

function sheetCell(text: string, type: (typeof columns)[number]["type"]): string | number | null {
  if (text === "") return null;
  const isNumber = type === "integer" || type === "number";
  return isNumber && text.replace(/\D/g, "").length <= maxExactDigits ? Number(text) : xmlText(text);
}
