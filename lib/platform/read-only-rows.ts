import "server-only";
import Database from "better-sqlite3";
import { singleton } from "./singleton";

/** A row as its cells, in the order of the query's columns. */
export type Cells = readonly (string | number)[];

type Open = { file: Database.Database; statements: Map<string, Database.Statement> };

const rows = singleton<{ open?: Open | undefined; file?: () => string }>("read-only rows", () => ({}));

/** Names the file that rows are read from. A thread that only reads has this one setting, and not the others. */
export function openReadOnlyRows(file: () => string): void {
  rows.file = file;
}

/**
 * The rows of a query as plain cells, read at once on a connection that can only read. A result is read to its end before
 * anyone else has a turn: ask for as many rows as one turn may take. No transaction stays open between two questions, so a
 * slow reader does not keep the write-ahead log from being cleared.
 */
export function cellsOf(sql: string, ...values: (string | number)[]): Cells[] {
  return prepared(sql).all(...values) as Cells[];
}

function prepared(sql: string): Database.Statement {
  const { file, statements } = (rows.open ??= open());
  const known = statements.get(sql);
  if (known) return known;
  const statement = file.prepare(sql).raw();
  statements.set(sql, statement);
  return statement;
}

function open(): Open {
  if (!rows.file) throw new Error("Nobody said which file rows are read from.");
  const file = new Database(rows.file(), {
    readonly: true,
    fileMustExist: true,
    timeout: 5000,
  });
  // Pages read once in a row are of no use afterwards.
  file.pragma("cache_size = -2000");
  return { file, statements: new Map() };
}

export function closeReadOnlyRows(): void {
  rows.open?.file.close();
  rows.open = undefined;
}
