import "server-only";
import { databaseFile } from "./database-file";
import { isPostgresql } from "./database/kind";
import { aroundAmong } from "./database/list-sql";
import { postgresqlRows } from "./database/postgresql/read-only-rows";
import type { Cells, RowSource } from "./database/row-source";
import { sqliteRows } from "./database/sqlite/read-only-rows";
import { singleton } from "./singleton";

export type { Cells };

type Rows = { url?: () => string; source?: RowSource | undefined };

const rows = singleton<Rows>("read-only rows", () => ({}));

export function openReadOnlyRows(url: () => string): void {
  rows.url = url;
}

/**
 * Runs a query without Prisma, on a connection that only reads, and returns its rows as arrays of cells. Each ? stands for a value.
 * SQLite runs it synchronously, so callers limit the number of rows.
 */
export function cellsOf(sql: string, ...values: (string | number)[]): Promise<Cells[]> {
  return (rows.source ??= open()).cellsOf(sql, values);
}

/** After a column: that it is one of a list of texts, which is given as JSON in place of its ?. */
export const amongSql = (): string => aroundAmong(isPostgresql(address())).join("?");

function open(): RowSource {
  const url = address();
  return isPostgresql(url) ? postgresqlRows(url) : sqliteRows(databaseFile(url));
}

function address(): string {
  if (!rows.url) throw new Error("The database to read rows from is not set.");
  return rows.url();
}

export async function closeReadOnlyRows(): Promise<void> {
  const { source } = rows;
  rows.source = undefined;
  await source?.close();
}
