import "server-only";
import Database from "better-sqlite3";
import { singleton } from "./singleton";
import { noticingDamage } from "./storage/damage";

export type Cells = readonly (string | number)[];

type OpenFile = { file: Database.Database; statements: Map<string, Database.Statement> };

const rows = singleton<{ open?: OpenFile | undefined; file?: () => string }>("read-only rows", () => ({}));

export function openReadOnlyRows(file: () => string): void {
  rows.file = file;
}

/**
 * Runs a query on a read-only connection and returns its rows as arrays of cells. It runs synchronously, so callers
 * limit the number of rows. No transaction stays open, so slow readers do not hold back the write-ahead log.
 */
export function cellsOf(sql: string, ...values: (string | number)[]): Cells[] {
  return noticingDamage(() => prepared(sql).all(...values) as Cells[]);
}

function prepared(sql: string): Database.Statement {
  const { file, statements } = (rows.open ??= open());
  const cached = statements.get(sql);
  if (cached) return cached;
  const statement = file.prepare(sql).raw();
  statements.set(sql, statement);
  return statement;
}

function open(): OpenFile {
  if (!rows.file) throw new Error("The database file to read rows from is not set.");
  const file = new Database(rows.file(), {
    readonly: true,
    fileMustExist: true,
    timeout: 100,
  });
  // Exports read each page once, so a large cache is of no use.
  file.pragma("cache_size = -2000");
  return { file, statements: new Map() };
}

export function closeReadOnlyRows(): void {
  rows.open?.file.close();
  rows.open = undefined;
}
