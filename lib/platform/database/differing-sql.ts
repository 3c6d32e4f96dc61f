import { env } from "../env";
import { cellsExpression, type SealedTable, sealingOf } from "./sealed-tables";
import { type Sql, sql } from "./engine";
import { isPostgresql } from "./kind";

// All SQL that is not the same on both databases. `differing-sql.test.ts` compares what the two come to.

/** A number `n` that is another once the transaction has written anything. */
export const changesMade = (): Sql =>
  isPostgresql(env.DATABASE_URL)
    ? sql`SELECT (pg_current_xact_id_if_assigned() IS NOT NULL)::int AS "n"`
    : sql`SELECT total_changes() AS "n"`;

/** The columns of a table: `name`, and `type` as the database calls it. */
export const columnsOf = (table: string): Sql =>
  isPostgresql(env.DATABASE_URL)
    ? sql`SELECT column_name::text AS "name", data_type::text AS "type" FROM information_schema.columns
        WHERE table_schema = current_schema() AND table_name = ${table} ORDER BY ordinal_position`
    : sql`SELECT "name", "type" FROM pragma_table_info(${table})`;

export type Column = { name: string; type: string };

/** An expression for a row's sealed cells as one JSON text, in which what SQLite has no type for stands as SQLite stores it. */
export function sealedCells(table: SealedTable, columns: readonly Column[]): string {
  if (!isPostgresql(env.DATABASE_URL))
    return cellsExpression(
      table,
      columns.map(({ name }) => name),
    );
  const sealed = sealingOf(table).columns;
  const cells = columns.filter(({ name }) => !sealed || sealed.includes(name)).map(postgresqlCell);
  return `json_strip_nulls(json_build_object(${cells.join(", ")}))::text`;
}

function postgresqlCell({ name, type }: Column): string {
  const column = `"${name}"`;
  const as: Record<string, string> = {
    "timestamp without time zone": `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"+00:00"')`,
    boolean: `${column}::int`,
    bytea: `CASE WHEN ${column} IS NOT NULL THEN json_build_object('blob', upper(encode(${column}, 'hex'))) END`,
  };
  return `'${name}', ${as[type] ?? column}`;
}
