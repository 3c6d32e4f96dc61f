import "server-only";
import type Database from "better-sqlite3";
import {
  type Cell,
  type ColumnKind,
  inPages,
  notCarried,
  type RowSource,
  type TransferTable,
  type WriteRows,
} from "./model";

const kinds: Record<string, ColumnKind> = {
  TEXT: "text",
  INTEGER: "integer",
  DATETIME: "time",
  BOOLEAN: "truth",
  BLOB: "bytes",
};

export function sqliteTables(db: Database.Database): TransferTable[] {
  const names = db
    .prepare<[string], string>(
      `SELECT "name" FROM "sqlite_schema" WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       AND "name" NOT IN (SELECT "value" FROM json_each(?)) ORDER BY "name"`,
    )
    .pluck();
  return names.all(JSON.stringify(notCarried)).map((name) => ({ name, columns: columnsOf(db, name) }));
}

function columnsOf(db: Database.Database, table: string): TransferTable["columns"] {
  const columns = db.pragma(`table_info("${table}")`) as { name: string; type: string }[];
  return columns.map(({ name, type }) => {
    const kind = kinds[type];
    if (!kind) throw new Error(`${table}.${name} is of the type ${type}, which is not carried.`);
    return { name, kind };
  });
}

/** The rows of a database that nobody changes meanwhile: within a transaction, or of a file of one's own. */
export function sqliteRows(db: Database.Database): RowSource {
  return {
    tables: async () => sqliteTables(db),
    pages: async function* ({ name, columns }) {
      const rows = db.prepare<[], Cell[]>(`SELECT ${listed(columns)} FROM "${name}" ORDER BY rowid`).raw();
      yield* inPages(rows.iterate());
    },
  };
}

export function writeToSqlite(db: Database.Database): WriteRows {
  return async ({ name, columns }, rows) => {
    const values = columns.map(() => "?").join(", ");
    const insert = db.prepare(`INSERT INTO "${name}" (${listed(columns)}) VALUES (${values})`);
    for (const row of rows) insert.run(row);
  };
}

const listed = (columns: TransferTable["columns"]) => columns.map(({ name }) => `"${name}"`).join(", ");
