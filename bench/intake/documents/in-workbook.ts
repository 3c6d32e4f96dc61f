import { type Workbook, tableOf } from "@/lib/intake/spreadsheets/workbook";
import { readTable } from "@/lib/intake/tables/read-table";
import { compared, type Outcome } from "./compare";
import type { Fact } from "./facts";
import { cellsOfReading } from "./in-document";

/** Looks for a fact in its cell. */
export function outcomeInWorkbook(fact: Fact, { sheets }: Workbook): Outcome {
  const [, name, address] = /^(.+?)!([A-Z]+\d+)/.exec(fact.where) ?? [];
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return { kind: "missed", reason: `there is no sheet ${name}` };
  const { cells, declined } = readTable(tableOf(sheet));
  const refused = declined.find(({ place }) => place === null || place.address === address);
  const found = cells.filter((cell) => cell.address === address);
  return refused && found.length === 0
    ? { kind: "declined", reason: refused.reason.en }
    : compared(fact, found.map(cellsOfReading));
}
