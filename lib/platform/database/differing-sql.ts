import { env } from "../env";
import { cellsExpression, type SealedTable, sealingOf } from "./sealed-tables";
import { join, raw, type Sql, sql } from "./engine";
import { isPostgresql } from "./kind";
import { aroundAmong } from "./list-sql";

// All SQL that is not the same on both databases. `differing-sql.test.ts` compares what the two come to.

/** The largest number that a column of integers holds, where a query needs one that is larger than all. */
export const largestInt = 2_147_483_647;

/** After a column: that it is one of these texts. */
export function among(values: readonly string[]): Sql {
  const [before, after] = aroundAmong(isPostgresql(env.DATABASE_URL)).map((part) => raw(part)) as [Sql, Sql];
  return sql`${before}${JSON.stringify(values)}${after}`;
}

/** After a column: that it is one of what a query returns, which PostgreSQL then asks for first. */
export const amongRows = (query: Sql): Sql =>
  isPostgresql(env.DATABASE_URL) ? sql`= ANY (ARRAY (${query}))` : sql`IN (${query})`;

/** What a JSON text has under the names of a path, as text; null where it has nothing there. */
export const member = (json: Sql, ...path: string[]): Sql =>
  isPostgresql(env.DATABASE_URL)
    ? sql`(${json}::json #>> ${path}::text[])`
    : sql`CAST(${json} ->> ${["$", ...path.map(quoted)].join(".")} AS TEXT)`;

const quoted = (name: string) => JSON.stringify(name);

/** A table `element` of what a JSON text has in a list: a `value`, as JSON. No rows where there is no list under that name. */
export const elements = (json: Sql, name: string): Sql =>
  isPostgresql(env.DATABASE_URL)
    ? sql`json_array_elements(CASE json_typeof(${json}::json -> ${name}) WHEN 'array' THEN ${json}::json -> ${name} END)
        AS "element"("value")`
    : sql`json_each(${json}, ${`$.${quoted(name)}`}) AS "element"`;

/** Whether a text has a part, which is not empty. */
export const contains = (text: Sql, part: Sql | string): Sql =>
  isPostgresql(env.DATABASE_URL) ? sql`strpos(${text}, ${part}) > 0` : sql`instr(${text}, ${part}) > 0`;

/** Whether a text has a part, with letters from A to Z taken for their small ones. */
export function resembles(text: Sql, part: string): Sql {
  const pattern = `%${part.replace(/[%_\\]/g, "\\$&")}%`;
  return isPostgresql(env.DATABASE_URL)
    ? sql`${text} ILIKE ${pattern} ESCAPE '\\'`
    : sql`${text} LIKE ${pattern} ESCAPE '\\'`;
}

/** All values of a group as a JSON list. */
export const jsonList = (value: Sql, orderedBy: Sql): Sql =>
  isPostgresql(env.DATABASE_URL)
    ? sql`coalesce(json_agg(${value} ORDER BY ${orderedBy}), '[]')::text`
    : sql`json_group_array(${value} ORDER BY ${orderedBy})`;

export function jsonObject(members: Record<string, Sql>): Sql {
  const all = join(Object.entries(members).map(([name, value]) => sql`${raw(`'${name}'`)}, ${value}`));
  return isPostgresql(env.DATABASE_URL) ? sql`json_build_object(${all})` : sql`json_object(${all})`;
}

type Row = Readonly<Record<string, string | number | null>>;

/** Inserts rows, all with the columns of the first, in one exchange with the database, in their order. */
export function insertion(table: string, rows: readonly [Row, ...Row[]]): Sql {
  const names = Object.keys(rows[0]);
  const [into, columns] = [raw(quoted(table)), raw(names.map(quoted).join(", "))];
  const cells = raw(names.map((name) => `"value" ->> '$.${quoted(name)}'`).join(", "));
  const values = JSON.stringify(rows);
  return isPostgresql(env.DATABASE_URL)
    ? sql`INSERT INTO ${into} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${into}, ${values}::json)`
    : sql`INSERT INTO ${into} (${columns}) SELECT ${cells} FROM json_each(${values})`;
}

/** A column by whose index no rows are looked up. PostgreSQL decides that by what it knows of the rows. */
export const unindexed = (column: Sql): Sql => (isPostgresql(env.DATABASE_URL) ? column : sql`+${column}`);

/** Has what is deleted overwritten from now on, or no longer. PostgreSQL takes it away when it vacuums the table. */
export const overwritesDeleted = (isOn: boolean): Sql =>
  isPostgresql(env.DATABASE_URL) ? sql`SELECT 1` : raw(`PRAGMA secure_delete = ${isOn ? "ON" : "OFF"}`);

/** A number `n` that is another once the transaction has written anything. */
export const changesMade = (): Sql =>
  isPostgresql(env.DATABASE_URL)
    ? sql`SELECT (pg_current_xact_id_if_assigned() IS NOT NULL)::int AS "n"`
    : sql`SELECT total_changes() AS "n"`;

/** The columns of a table: `name`, and `type` as the database calls it. Not `rowid`, by which rows are told in the order in which they were written. */
export const columnsOf = (table: string): Sql =>
  isPostgresql(env.DATABASE_URL)
    ? sql`SELECT column_name::text AS "name", data_type::text AS "type" FROM information_schema.columns
        WHERE table_schema = current_schema() AND table_name = ${table} AND is_identity = 'NO' ORDER BY ordinal_position`
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
