import type { DocumentPart, ReadDocument } from "@/lib/intake/documents/model";
import { readTable } from "@/lib/intake/tables/read-table";
import type { TableReading } from "@/lib/intake/tables/table";
import { readingsIn } from "@/lib/reading/readings-in";
import { quantityCells, rowOf } from "../reading-row";
import { compared, type Outcome } from "./compare";
import { type Fact, printedNumber } from "./facts";

const squeezed = (text: string) => text.replace(/\s/g, "");
/** A label without what marks it as a part of another: 其中：, #, 1. */
const bareLabel = (text: string) => squeezed(text).replace(/^(?:其中[:：]|#|\d+\.|[（(]\d+[)）])+/, "");

/** Looks for a fact in a document: in the sentence with its quotation, or in the table's row. */
export function outcomeInDocument(fact: Fact, { parts }: ReadDocument): Outcome {
  const inText = outcomeInText(fact, parts);
  return inText ?? outcomeInTables(fact, parts) ?? { kind: "missed", reason: missing(parts) };
}

function missing(parts: DocumentPart[]): string {
  const unread = new Set(parts.flatMap((part) => (part.kind === "unread" ? [part.reason.en] : [])));
  return `the quotation is not in what was read. Not read: ${[...unread].join(" ")}`;
}

function outcomeInText(fact: Fact, parts: DocumentPart[]): Outcome | null {
  const quote = squeezed(fact.quote.replace(/\[\d+\]/g, ""));
  for (const part of parts) {
    if (part.kind === "table" || part.kind === "unread") continue;
    const at = [...part.text].flatMap((character, index) => (/\s/.test(character) ? [] : [index]));
    const from = squeezed(part.text).indexOf(quote);
    if (from === -1) continue;
    const [start, end] = [at[from] ?? 0, (at[from + quote.length - 1] ?? 0) + 1];
    const printed = printedNumber(fact).replace(/^-/, "").replace(".", "\\.");
    const number = part.text.slice(start, end).search(new RegExp(`(?<![\\d.])${printed}0*(?![\\d])`));
    const place = number === -1 ? start : start + number;
    const readings = readingsIn(part.text).filter((reading) => reading.start < end && reading.end > start);
    const there = readings.filter(
      (reading) => number === -1 || (reading.start <= place && reading.end > place),
    );
    return compared(
      fact,
      there.map((reading) => rowOf(reading, { name: "", text: part.text })),
    );
  }
  return null;
}

function outcomeInTables(fact: Fact, parts: DocumentPart[]): Outcome | null {
  for (const part of parts) {
    if (part.kind !== "table") continue;
    const { cells, declined } = readTable(part);
    const isIn = ({ quote, row, text }: { quote: string; row: number | null; text: string }) =>
      (isQuoted(quote, fact) || isRow(part.rows[row ?? -1], fact)) && isPrinted(text, fact);
    const found = cells.filter(isIn);
    if (found.length > 0) return compared(fact, found.map(cellsOfReading));
    const refused = declined.find((one) => isIn({ ...one, row: one.place?.row ?? null }));
    if (refused) return { kind: "declined", reason: refused.reason.en };
  }
  return null;
}

function isQuoted(quote: string, fact: Fact): boolean {
  const [[label = "", cell], [own = "", text]] = [fact.quote.split("|"), quote.split("|")];
  return (
    cell !== undefined &&
    text !== undefined &&
    bareLabel(label) === bareLabel(own) &&
    squeezed(cell) === squeezed(text)
  );
}

const isRow = (row: string[] | undefined, fact: Fact) =>
  row !== undefined && bareLabel(row.join("")) === bareLabel(fact.quote);

const isPrinted = (text: string, fact: Fact) =>
  Number(text.normalize("NFKC").replace(/[,\s%‰]/g, "")) === Number(printedNumber(fact));

/** A reading of a table in the columns of a fact; its unit as written where the catalogue does not know it. */
export function cellsOfReading({ quantity, unit, quote }: TableReading) {
  const cells = quantityCells(quantity);
  // An index, whose base stands in brackets, has none.
  const written = unit && !/\d/.test(unit.text) ? unit.text.replace(/^[百千万亿]+/, "") : "";
  return { ...cells, quote, unit: cells.unit || written };
}
