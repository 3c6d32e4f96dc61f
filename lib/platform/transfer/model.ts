/** A value as SQLite stores it: a time is text such as `2026-01-31T08:00:00.000+00:00`, a truth is 0 or 1. */
export type Cell = string | number | Buffer | null;

export type ColumnKind = "text" | "integer" | "time" | "truth" | "bytes";

export type TransferColumn = { name: string; kind: ColumnKind };

export type TransferTable = { name: string; columns: readonly TransferColumn[] };

/** A database of one kind or the other, as rows of one form. `notCarried` is no part of it. */
export type RowSource = {
  tables: () => Promise<TransferTable[]>;
  /** The rows of a table in pages that fit into memory, each row in the order of `columns`. */
  pages: (table: TransferTable) => AsyncIterable<Cell[][]>;
};

/** Adds rows to a table. */
export type WriteRows = (table: TransferTable, rows: readonly Cell[][]) => Promise<void>;

export const migrationsTable = "_prisma_migrations";

/** Of these each kind of database has its own, or what is in them concerns servers that run. */
export const notCarried = [migrationsTable, "ShortLived"];

const mostRows = 500;
const mostBytes = 2_000_000;

/** About how much memory a row takes. */
export function sizeOfRow(row: readonly Cell[]): number {
  const sizeOf = (cell: Cell) =>
    typeof cell === "string" ? 2 * cell.length : Buffer.isBuffer(cell) ? cell.length : 8;
  return row.reduce((size: number, cell) => size + sizeOf(cell), 0);
}

/** Gathers rows into pages of limited size. */
export function* inPages(rows: Iterable<Cell[]>): Generator<Cell[][]> {
  let [page, size]: [Cell[][], number] = [[], 0];
  for (const row of rows) {
    page.push(row);
    size += sizeOfRow(row);
    if (page.length < mostRows && size < mostBytes) continue;
    yield page;
    [page, size] = [[], 0];
  }
  if (page.length > 0) yield page;
}

/** How many rows to ask for next, after a page that was asked for with `count`. */
export function nextCount(count: number, page: readonly Cell[][]): number {
  const size = page.reduce((sum, row) => sum + sizeOfRow(row), 0);
  return size < mostBytes / 2 ? Math.min(2 * count, mostRows) : Math.max(1, Math.floor(count / 2));
}
