import "server-only";
import type { Client } from "pg";
import {
  type Cell,
  type ColumnKind,
  notCarried,
  nextCount,
  type RowSource,
  type TransferColumn,
  type TransferTable,
  type WriteRows,
} from "./model";

const kinds: Record<string, ColumnKind> = {
  text: "text",
  integer: "integer",
  "timestamp without time zone": "time",
  boolean: "truth",
  bytea: "bytes",
};

/** `hasOrder` says whether it has what every table of SQLite has: "rowid", which counts the rows as they were written. */
type PostgresqlTable = TransferTable & { columns: TransferColumn[]; hasOrder: boolean };

export async function postgresqlTables(client: Client): Promise<PostgresqlTable[]> {
  const { rows } = await client.query<{ table: string; name: string; type: string; isOrder: boolean }>(
    `SELECT c.table_name::text AS "table", c.column_name::text AS "name", c.data_type::text AS "type",
       c.is_identity = 'YES' AS "isOrder"
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.table_name <> ALL ($1)
     ORDER BY c.table_name COLLATE "C", c.ordinal_position`,
    [notCarried],
  );
  const tables = new Map<string, PostgresqlTable>();
  for (const { table, name, type, isOrder } of rows) {
    const known = tables.get(table) ?? { name: table, columns: [], hasOrder: false };
    if (isOrder) known.hasOrder = true;
    else known.columns.push({ name, kind: kinds[type] ?? "text" });
    tables.set(table, known);
  }
  return [...tables.values()];
}

/** The rows of a database within the transaction that `client` is in, which fixes the moment if it is a repeatable read. */
export function postgresqlRows(client: Client): RowSource {
  return { tables: () => postgresqlTables(client), pages: (table) => pagesOf(client, table) };
}

async function* pagesOf(client: Client, table: TransferTable): AsyncGenerator<Cell[][]> {
  const { name, columns, hasOrder = false } = table as Partial<PostgresqlTable> & TransferTable;
  const order = hasOrder ? ' ORDER BY "rowid"' : "";
  await client.query(
    `DECLARE "carried" NO SCROLL CURSOR FOR SELECT ${columns.map(asStored).join(", ")} FROM "${name}"${order}`,
  );
  const isLarge = hasBytes(columns);
  for (let count = 1; ;) {
    const query = { text: `FETCH ${count} FROM "carried"`, rowMode: "array" as const };
    const { rows } = await client.query<Cell[]>(query);
    if (rows.length > 0) yield rows;
    if (rows.length < count) break;
    count = isLarge ? 1 : nextCount(count, rows);
  }
  await client.query(`CLOSE "carried"`);
}

const hasBytes = (columns: TransferTable["columns"]) => columns.some(({ kind }) => kind === "bytes");

// As SQLite stores it.
function asStored({ name, kind }: TransferColumn): string {
  if (kind === "time") return `to_char("${name}", 'YYYY-MM-DD"T"HH24:MI:SS.MS"+00:00"')`;
  return kind === "truth" ? `"${name}"::int` : `"${name}"`;
}

/** Writes within the transaction that `client` is in. */
export function writeToPostgresql(client: Client): WriteRows {
  return async (table, rows) => {
    // Bytes go as they are: as text, a large file would take four times its size.
    const pages = hasBytes(table.columns) ? rows.map((row) => [row]) : [rows];
    for (const page of pages) await insert(client, table, page);
  };
}

async function insert(client: Client, table: TransferTable, rows: readonly Cell[][]): Promise<void> {
  const { name, columns } = table;
  const bytes = columns.flatMap(({ kind }, index) => (kind === "bytes" ? [index] : []));
  const values = columns.map(({ name: column }, index) =>
    bytes.includes(index) ? `$${bytes.indexOf(index) + 2}::bytea` : `r."${column}"`,
  );
  const others = rows.map((row) =>
    Object.fromEntries(
      columns.flatMap((column, index) => (bytes.includes(index) ? [] : [[column.name, row[index]]])),
    ),
  );
  await client.query(
    `INSERT INTO "${name}" (${columns.map((column) => `"${column.name}"`).join(", ")})
     SELECT ${values.join(", ")} FROM json_populate_recordset(NULL::"${name}", $1::json) r`,
    [JSON.stringify(others), ...bytes.map((index) => rows[0]?.[index])],
  );
}
