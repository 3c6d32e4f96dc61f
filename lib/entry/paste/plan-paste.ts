import type { ParseResult } from "@/lib/figures/parse-result";
import { printValue, type Value } from "@/lib/figures/value";
import type { Grid } from "./clipboard-grid";

/** A row of a figures table that can be pasted into. `names` are its labels in all languages. */
export type PasteTarget = { id: string; names: readonly string[]; current: string; isOpen: boolean };

export type PasteCell = { id: string; typed: string; current: string } & (
  | { outcome: "same"; printed: string }
  | { outcome: "change"; printed: string }
  | { outcome: "closed" }
  | { outcome: "error"; refused: Extract<ParseResult<never>, { ok: false }>["error"] }
);

export type PastePlan = {
  cells: PasteCell[];
  /** Whether rows were matched by name; otherwise they are taken in order from the focused row. */
  isMatchedByName: boolean;
  /** Names or contents of the rows without a matching field. */
  unmatched: string[];
};

type Options = {
  targets: readonly PasteTarget[];
  from: number;
  year: number;
  read: (id: string, typed: string) => ParseResult<Value | null>;
};

/**
 * Plans the pasting of a block into a figures table. Uses the column headed by the report's year, else the first one that contains
 * figures. Empty cells are ignored, because a blank field needs to say which kind of blank it is.
 */
export function planPaste(grid: Grid, options: Options): PastePlan {
  const { targets, from, year } = options;
  const rows = matchRows(grid, targets);
  const isMatchedByName = rows.some(({ target }) => target !== null);
  const column = columnOf(rows, isMatchedByName ? 1 : 0, options);
  const values = rows.map(({ row, target }) => ({ name: row[0] ?? "", typed: row[column] ?? "", target }));
  const body = isMatchedByName || !isHeading(values[0]?.typed ?? "", year) ? values : values.slice(1);

  const cells: PasteCell[] = [];
  const unmatched: string[] = [];
  for (const [index, { name, typed, target: named }] of body.entries()) {
    const target = isMatchedByName ? named : (targets[from + index] ?? null);
    if (target && typed !== "") cells.push(cellOf(target, typed, options));
    else if (!target && typed !== "" && !isHeading(typed, year))
      unmatched.push(isMatchedByName ? name : typed);
  }
  return { cells, isMatchedByName, unmatched };
}

function cellOf(target: PasteTarget, typed: string, { read }: Options): PasteCell {
  const { id, current, isOpen } = target;
  if (!isOpen) return { id, typed, current, outcome: "closed" };
  const reading = read(id, typed);
  if (!reading.ok) return { id, typed, current, outcome: "error", refused: reading.error };
  const printed = reading.value ? printValue(reading.value) : "";
  return { id, typed, current, outcome: printed === current ? "same" : "change", printed };
}

type Row = { row: string[]; target: PasteTarget | null };

/** Matches each row to the field named in its first cell. Fields of the same name are matched in order. */
function matchRows(grid: Grid, targets: readonly PasteTarget[]): Row[] {
  const free = [...targets];
  return grid.map((row) => {
    const label = normaliseLabel(row[0] ?? "");
    const isNamed = ({ names }: PasteTarget) => names.some((name) => normaliseLabel(name) === label);
    const at = row.length < 2 ? -1 : free.findIndex(isNamed);
    return { row, target: at < 0 ? null : (free.splice(at, 1)[0] ?? null) };
  });
}

function columnOf(rows: readonly Row[], first: number, { targets, year, read }: Options): number {
  const widest = Math.max(first + 1, ...rows.map(({ row }) => row.length));
  const columns = Array.from({ length: widest - first }, (_, index) => first + index);
  const headed = columns.find((column) => isYear(rows[0]?.row[column] ?? "", year));
  // Prefers a column with digits: a column of units may come first, and 万元 alone can be read as a figure.
  const isFigure = ({ target }: Row, content: string) =>
    (target ? [target] : targets).some(({ id }) => read(id, content).ok);
  const isMostly = (column: number, matches: (row: Row, content: string) => boolean) => {
    const filled = rows.filter(({ row }) => (row[column] ?? "") !== "");
    const count = filled.filter((row) => matches(row, row.row[column] ?? "")).length;
    return count > 0 && count * 2 >= filled.length;
  };
  const inDigits = columns.find((column) =>
    isMostly(column, (row, content) => /\p{Nd}/u.test(content) && isFigure(row, content)),
  );
  return headed ?? inDigits ?? columns.find((column) => isMostly(column, isFigure)) ?? first;
}

function isYear(content: string, year: number): boolean {
  return new RegExp(`^${year}年?$`).test(content.normalize("NFKC").trim());
}

const headings = new Set(["指标", "数值", "本年", "本期", "indicator", "value", "figure", "thisyear"]);

function isHeading(content: string, year: number): boolean {
  return isYear(content, year) || headings.has(normaliseLabel(content));
}

/** Normalises a label: without spaces, character width, case, leading numbering and a trailing unit in brackets. */
function normaliseLabel(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/^(?:其中:|[-–—·•]|\d+[.、])+/, "")
    .replace(/:$/, "")
    .replace(/\([^()]*\)$/, "");
}
