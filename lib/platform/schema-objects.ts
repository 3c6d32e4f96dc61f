import "server-only";
import Database from "better-sqlite3";
import { historyTable } from "./migrate";
import type { Migration } from "./database/migrations";

/** The tables, indexes, triggers and views of a database: by type and name, the normalised SQL that makes each. */
export type SchemaObjects = ReadonlyMap<string, string>;

export function schemaObjects(db: Database.Database): SchemaObjects {
  const rows = db
    .prepare<[], { object: string; sql: string | null }>(
      `SELECT "type" || ' ' || "name" AS "object", "sql" FROM main."sqlite_schema" WHERE "name" NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .all();
  return new Map(rows.map(({ object, sql }) => [object, normalised(sql ?? "")]));
}

const made = new Map<string, SchemaObjects>();

/** Returns the schema that these migrations make of an empty database. Throws SQLite's error if they do not run. */
export function schemaAfter(migrations: readonly Migration[]): SchemaObjects {
  const key = migrations.map(({ checksum }) => checksum).join();
  const schema = made.get(key) ?? makeSchema(migrations);
  made.set(key, schema);
  return schema;
}

function makeSchema(migrations: readonly Migration[]): SchemaObjects {
  const db = new Database(":memory:");
  try {
    db.pragma("foreign_keys = OFF");
    db.exec(historyTable);
    for (const { sql } of migrations) db.exec(sql);
    return schemaObjects(db);
  } finally {
    db.close();
  }
}

const quotedBlankOrComment = /'(?:[^']|'')*'|"(?:[^"]|"")*"|(?:--[^\n]*|\/\*[\s\S]*?\*\/|\s)+/g;

// SQLite keeps the text of a statement as it was typed, and what another version of it added to that may be spaced otherwise.
function normalised(sql: string): string {
  return sql.replace(quotedBlankOrComment, (text) => (/^['"]/.test(text) ? text : " ")).replace(/ +$/, "");
}
