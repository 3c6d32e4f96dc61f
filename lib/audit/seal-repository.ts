import "server-only";
import { raw, queryRows, type Sql, sql, type Tx } from "@/lib/platform/database";
import { cellsExpression, type SealedTable, sealedTables } from "@/lib/platform/sealed-tables";
import { hashOfRows, type Seal } from "./seal";

export async function sealTouchedRows(tx: Tx): Promise<Seal[]> {
  const touched = await queryRows<{ table: SealedTable; key: string }>(
    tx,
    sql`
    DELETE FROM temp."touched" RETURNING "table", "key"`,
  );
  const seals: Seal[] = [];
  for (const { table, key } of touched) {
    const query = sql`${await sealedRowsQuery(tx, table)} = ${key}`;
    const rows = await queryRows<{ cells: string }>(tx, query);
    seals.push({ table, key, hash: hashOfRows(rows.map(({ cells }) => cells)) });
  }
  return seals;
}

const queries = new Map<SealedTable, Sql>();

/**
 * Returns the query for the rows of a table that share a key, without the key. Cached, as columns do not change while
 * the program runs.
 */
async function sealedRowsQuery(tx: Tx, table: SealedTable): Promise<Sql> {
  const cached = queries.get(table);
  if (cached) return cached;
  const columns = await queryRows<{ name: string }>(tx, sql`SELECT "name" FROM pragma_table_info(${table})`);
  const cells = cellsExpression(
    table,
    columns.map(({ name }) => name),
  );
  const query = raw(`SELECT ${cells} AS "cells" FROM "${table}" WHERE "${sealedTables[table].by}"`);
  queries.set(table, query);
  return query;
}
