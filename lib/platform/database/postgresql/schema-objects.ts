import type { Client } from "pg";
import type { Migration } from "../migrations";
import { historyTable } from "./migrate";
import { touchedRowsTriggers } from "./touched-rows";

/**
 * What the current schema of a database consists of: tables with their columns, indexes, constraints, triggers, rules and
 * policies, functions, and whatever else was put there. By kind and name, the definition of each in PostgreSQL's words.
 */
export type PostgresqlObjects = ReadonlyMap<string, string>;

// Extensions bring objects of their own, which are none of ours to judge.
const own = `WITH "own" AS (
    SELECT c.oid, c.relname::text AS "name", c.relkind, c.relpersistence, c.relrowsecurity, c.relforcerowsecurity
    FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND NOT EXISTS (
      SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'))`;

const queries = [
  `SELECT 'table ' || "name", concat_ws(' ', relpersistence, relrowsecurity, relforcerowsecurity) FROM "own" WHERE relkind = 'r'`,
  `SELECT 'relation ' || "name", relkind::text FROM "own" WHERE relkind NOT IN ('r', 'i')`,
  `SELECT 'column ' || t."name" || '.' || a.attname, concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attnotnull,
     (SELECT collname FROM pg_collation l WHERE l.oid = a.attcollation), a.attidentity, a.attgenerated, pg_get_expr(f.adbin, f.adrelid))
   FROM "own" t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
   LEFT JOIN pg_attrdef f ON f.adrelid = t.oid AND f.adnum = a.attnum WHERE t.relkind = 'r'`,
  `SELECT 'index ' || n."name", concat_ws(' ', pg_get_indexdef(i.indexrelid, 0, true), i.indisvalid, i.indisready)
   FROM "own" t JOIN pg_index i ON i.indrelid = t.oid JOIN "own" n ON n.oid = i.indexrelid`,
  // Newer servers list what may not be null as constraints too; the columns say it.
  `SELECT 'constraint ' || c.conname || ' on ' || t."name", concat_ws(' ', pg_get_constraintdef(c.oid), c.convalidated)
   FROM "own" t JOIN pg_constraint c ON c.conrelid = t.oid WHERE c.contype NOT IN ('n', 't')`,
  `SELECT 'trigger ' || g.tgname || ' on ' || t."name", pg_get_triggerdef(g.oid, true)
   FROM "own" t JOIN pg_trigger g ON g.tgrelid = t.oid WHERE NOT g.tgisinternal`,
  `SELECT 'rule ' || r.rulename || ' on ' || t."name", pg_get_ruledef(r.oid, true)
   FROM "own" t JOIN pg_rewrite r ON r.ev_class = t.oid WHERE t.relkind = 'r'`,
  `SELECT 'policy ' || p.polname || ' on ' || t."name", concat_ws(' ', p.polcmd, p.polpermissive) FROM "own" t JOIN pg_policy p ON p.polrelid = t.oid`,
  `SELECT 'function ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', concat_ws(' ', l.lanname,
     pg_get_function_result(p.oid), p.prosecdef, p.provolatile, p.proisstrict, p.proconfig::text, p.prosrc)
   FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang WHERE p.pronamespace = current_schema()::regnamespace
   AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')`,
];

export async function postgresqlObjects(client: Client): Promise<PostgresqlObjects> {
  const { rows } = await client.query<[string, string]>({
    text: `${own} ${queries.join(" UNION ALL ")}`,
    rowMode: "array",
  });
  return new Map(rows);
}

/** The triggers and foreign keys that are not in force, by the names that `postgresqlObjects` has for them. */
export async function switchedOffObjects(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ object: string }>(
    `${own} SELECT DISTINCT CASE WHEN g.tgisinternal THEN 'constraint ' || c.conname ELSE 'trigger ' || g.tgname END
       || ' on ' || t."name" AS "object"
     FROM "own" t JOIN pg_trigger g ON g.tgrelid = t.oid LEFT JOIN pg_constraint c ON c.oid = g.tgconstraint
     WHERE g.tgenabled IN ('D', 'R') ORDER BY 1`,
  );
  return rows.map(({ object }) => object);
}

const made = new Map<string, PostgresqlObjects>();

/**
 * Returns what these migrations make of an empty schema, with the triggers that note touched rows if they are all there are. They are
 * run once, in a schema of their own within the transaction that `client` is in, which is to be rolled back.
 */
export async function objectsAfter(
  client: Client,
  migrations: readonly Migration[],
  areAll: boolean,
): Promise<PostgresqlObjects> {
  const { rows } = await client.query<{ version: string }>(
    `SELECT current_setting('server_version_num') AS "version"`,
  );
  // Each version has words of its own for the same.
  const key = [rows[0]?.version, areAll, ...migrations.map(({ checksum }) => checksum)].join();
  const objects = made.get(key) ?? (await makeObjects(client, migrations, areAll));
  made.set(key, objects);
  return objects;
}

async function makeObjects(
  client: Client,
  migrations: readonly Migration[],
  areAll: boolean,
): Promise<PostgresqlObjects> {
  await client.query(`CREATE SCHEMA "annals_as_made"`);
  await client.query(`SET LOCAL search_path TO "annals_as_made"`);
  await client.query(historyTable);
  for (const { sql } of migrations) await client.query(sql);
  if (areAll) await client.query(touchedRowsTriggers().join(";\n"));
  return postgresqlObjects(client);
}
