import type { Reading } from "@/lib/figures/reading";
import { printValue, type Value } from "@/lib/figures/value";
import type { Grid } from "./clipboard-grid";

/** A row of a figures table that a cell may be pasted into: what it is called, in whatever language, and what it holds. */
export type PasteTarget = { id: string; names: readonly string[]; now: string; isOpen: boolean };

/** What a cell will do: nothing new, a change, or nothing because it cannot be read or its field is closed. */
export type PasteCell = { id: string; typed: string; now: string } & (
  | { outcome: "same"; printed: string }
  | { outcome: "change"; printed: string }
  | { outcome: "closed" }
  | { outcome: "error"; refused: Extract<Reading<never>, { ok: false }>["error"] }
);

export type PastePlan = {
  cells: PasteCell[];
  /** Whether the rows were told by their names; otherwise they follow from the focused one. */
  isByName: boolean;
  /** Rows that found no field: their name, or what they hold. */
  left: string[];
};

type Options = {
  targets: readonly PasteTarget[];
  /** Where in `targets` the focus is. */
  from: number;
  year: number;
  read: (id: string, typed: string) => Reading<Value | null>;
};

/**
 * What pasting a block into a figures table would do. Empty cells change nothing: who means a blank writes which.
 * A column headed by the report's year is taken; otherwise the first one that holds figures.
 */
export function planPaste(grid: Grid, options: Options): PastePlan {
  const { targets, from, year } = options;
  const rows = matchRows(grid, targets);
  const isByName = rows.some(({ target }) => target !== null);
  const column = columnOf(rows, isByName ? 1 : 0, options);
  const values = rows.map(({ row, target }) => ({ name: row[0] ?? "", typed: row[column] ?? "", target }));
  const body = isByName || !isHead(values[0]?.typed ?? "", year) ? values : values.slice(1);

  const cells: PasteCell[] = [];
  const left: string[] = [];
  for (const [index, { name, typed, target: named }] of body.entries()) {
    const target = isByName ? named : (targets[from + index] ?? null);
    if (target && typed !== "") cells.push(cellOf(target, typed, options));
    else if (!target && typed !== "" && !isHead(typed, year)) left.push(isByName ? name : typed);
  }
  return { cells, isByName, left };
}

function cellOf(target: PasteTarget, typed: string, { read }: Options): PasteCell {
  const { id, now, isOpen } = target;
  if (!isOpen) return { id, typed, now, outcome: "closed" };
  const reading = read(id, typed);
  if (!reading.ok) return { id, typed, now, outcome: "error", refused: reading.error };
  const printed = reading.value ? printValue(reading.value) : "";
  return { id, typed, now, outcome: printed === now ? "same" : "change", printed };
}

type Row = { row: string[]; target: PasteTarget | null };

/** Each row with the field its first cell names; two fields of one name are taken in their order. */
function matchRows(grid: Grid, targets: readonly PasteTarget[]): Row[] {
  const free = [...targets];
  return grid.map((row) => {
    const label = plainLabel(row[0] ?? "");
    const isNamed = ({ names }: PasteTarget) => names.some((name) => plainLabel(name) === label);
    const at = row.length < 2 ? -1 : free.findIndex(isNamed);
    return { row, target: at < 0 ? null : (free.splice(at, 1)[0] ?? null) };
  });
}

function columnOf(rows: readonly Row[], first: number, { targets, year, read }: Options): number {
  const widest = Math.max(first + 1, ...rows.map(({ row }) => row.length));
  const columns = Array.from({ length: widest - first }, (_, index) => first + index);
  const headed = columns.find((column) => isYear(rows[0]?.row[column] ?? "", year));
  // In many a sheet units or notes come before the figures: 万元 alone can be read as one, but has no digit.
  const isFigure = ({ target }: Row, content: string) =>
    (target ? [target] : targets).some(({ id }) => read(id, content).ok);
  const mostly = (column: number, is: (one: Row, content: string) => boolean) => {
    const filled = rows.filter(({ row }) => (row[column] ?? "") !== "");
    const those = filled.filter((one) => is(one, one.row[column] ?? ""));
    return those.length > 0 && those.length * 2 >= filled.length;
  };
  const inDigits = columns.find((column) =>
    mostly(column, (one, content) => /\p{Nd}/u.test(content) && isFigure(one, content)),
  );
  return headed ?? inDigits ?? columns.find((column) => mostly(column, isFigure)) ?? first;
}

function isYear(content: string, year: number): boolean {
  return new RegExp(`^${year}年?$`).test(content.normalize("NFKC").trim());
}

const heads = new Set(["指标", "数值", "本年", "本期", "indicator", "value", "figure", "thisyear"]);

function isHead(content: string, year: number): boolean {
  return isYear(content, year) || heads.has(plainLabel(content));
}

/** A label without what varies from sheet to sheet: spaces, width, case, numbering in front, a unit in brackets behind. */
function plainLabel(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/^(?:其中:|[-–—·•]|\d+[.、])+/, "")
    .replace(/:$/, "")
    .replace(/\([^()]*\)$/, "");
}
