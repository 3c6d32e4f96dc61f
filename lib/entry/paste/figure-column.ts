import { isSameValue } from "@/lib/figures/quantity";
import { isNameHeading, isYear, scoreHeading } from "./headings";
import type { PasteCell, PasteColumn, PasteOptions, PastePlan } from "./paste-plan";
import type { Sheet, SheetRow } from "./sheet-model";

type CellsOf = (column: number) => PasteCell[];

/** Returns the columns that hold figures, or whose heading says that they do. */
export function figureColumns(sheet: Sheet, cellsOf: CellsOf, options: PasteOptions): PasteColumn[] {
  const { labelColumn, unitColumns, headings, width } = sheet;
  const free = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      column !== labelColumn && !unitColumns.includes(column) && !isNameHeading(headings[column] ?? ""),
  );
  const isHeaded = (column: number) => Number(scoreHeading(headings[column] ?? "", options.year)) > 0;
  const withDigits = free.filter((column) => isHeaded(column) || isMostly(sheet, column, options, /\p{Nd}/u));
  const found =
    withDigits.length > 0 ? withDigits : free.filter((column) => isMostly(sheet, column, options));
  const right = found.filter((column) => labelColumn === null || column > labelColumn);
  return (right.length > 0 ? right : found).map((column) => {
    const heading = headings[column] ?? "";
    const samples = sheet.rows.slice(sheet.head).flatMap(({ cells }) => cells[column] || []);
    const isOther = scoreHeading(heading, options.year) === "other";
    const isLikeLast = isLikeLastReport(cellsOf(column), options);
    return { index: column, heading, samples: samples.slice(0, 3), isOther, isLikeLast };
  });
}

/**
 * Chooses the column of the report's year: the person's choice, else the one whose heading says so most clearly, else the first
 * that is neither another year's nor the same as the last report. Null where all headings name something else.
 */
export function chooseColumn(
  columns: readonly PasteColumn[],
  { year, column }: PasteOptions,
): Pick<PastePlan, "column" | "decidedBy"> {
  if (column !== undefined) return { column, decidedBy: "person" };
  const open = columns.filter(({ isOther }) => !isOther);
  const scores = open.map(({ heading }) => Number(scoreHeading(heading, year)));
  const best = Math.max(0, ...scores);
  const leading = open.filter((_, index) => scores[index] === best);
  const isNew = leading.filter(({ isLikeLast }) => !isLikeLast);
  const [first] = isNew.length > 0 ? isNew : leading;
  if (!first) return { column: null, decidedBy: null };
  if (best > 0 && leading.length === 1) return { column: first.index, decidedBy: "heading" };
  return { column: first.index, decidedBy: columns.length === 1 ? "only" : "guess" };
}

// Half of the filled cells, so that a column with some errors is still one of figures.
function isMostly(sheet: Sheet, column: number, options: PasteOptions, holds = /./u): boolean {
  const filled = sheet.rows.slice(sheet.head).filter(({ cells }) => (cells[column] ?? "") !== "");
  const readable = filled.filter((row) => {
    return holds.test(row.cells[column] ?? "") && canBeRead(row, column, options);
  });
  return readable.length > 0 && readable.length * 2 >= filled.length;
}

function canBeRead(
  { target, cells, figures }: SheetRow,
  column: number,
  { targets, read }: PasteOptions,
): boolean {
  const content = cells[column] ?? "";
  if (figures[column] || isYear(content)) return true;
  // Only names, dates and texts can be read from anything else.
  const others = target ? [target] : targets.filter(({ unit }) => unit === null);
  return others.some(({ id }) => read(id, content).ok);
}

function isLikeLastReport(cells: readonly PasteCell[], { targets, read }: PasteOptions): boolean {
  const previous = new Map(targets.map((target) => [target.id, target.previous]));
  const compared = cells.filter((cell) => "printed" in cell && previous.get(cell.id));
  return (
    compared.length > 0 &&
    compared.every((cell) => "printed" in cell && isSame(cell, previous.get(cell.id), read))
  );
}

function isSame(
  { id, printed }: { id: string; printed: string },
  previous: string | null | undefined,
  read: PasteOptions["read"],
): boolean {
  const [now, before] = [read(id, printed), read(id, previous ?? "")];
  if (!now.ok || !before.ok) return false;
  if (now.value?.kind === "quantity" && before.value?.kind === "quantity")
    return isSameValue(now.value.quantity, before.value.quantity);
  return printed === previous;
}
