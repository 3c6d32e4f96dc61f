import "server-only";
import type { Client } from "pg";
import { carryRows } from "./carry-rows";
import type { RowSource } from "./model";
import { postgresqlTables, writeToPostgresql } from "./postgresql-rows";

type ForeignKey = { table: string; name: string; definition: string };

/**
 * Replaces all rows of a database by those of `source`, within the transaction that `client` is in. Triggers, which would refuse
 * it, are switched off for as long; foreign keys are made again at the end, which checks every row.
 */
export async function fillPostgresql(client: Client, source: RowSource): Promise<void> {
  const tables = await postgresqlTables(client);
  const keys = await foreignKeys(client);
  const all = (statements: readonly string[]) => client.query(statements.join(";\n"));
  await all(keys.map(({ table, name }) => `ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`));
  await all(tables.map(({ name }) => `ALTER TABLE "${name}" DISABLE TRIGGER USER; DELETE FROM "${name}"`));
  await carryRows(source, writeToPostgresql(client), tables);
  await all(
    keys.map(
      ({ table, name, definition }) => `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" ${definition}`,
    ),
  );
  await all(tables.map(({ name }) => `ALTER TABLE "${name}" ENABLE TRIGGER USER`));
  // Until PostgreSQL has counted the rows, it plans queries as if there were none.
  await client.query("ANALYZE");
}

async function foreignKeys(client: Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT t.relname::text AS "table", c.conname::text AS "name", pg_get_constraintdef(c.oid) AS "definition"
     FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
     WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace ORDER BY 1, 2`,
  );
  return rows;
}
