import "server-only";
import { raw, queryRows, type Sql, sql, type Tx } from "@/lib/platform/database";
import { cellsOf, type SealedTable, sealedTables } from "@/lib/platform/sealed-tables";
import { hashOfRows, type Seal } from "./seal";

/** Seals the kept rows that this transaction wrote, as they stand now. */
export async function sealTouchedRows(tx: Tx): Promise<Seal[]> {
  const touched = await queryRows<{ table: SealedTable; key: string }>(
    tx,
    sql`
    DELETE FROM temp."touched" RETURNING "table", "key"`,
  );
  const seals: Seal[] = [];
  for (const { table, key } of touched) {
    const kept = sql`${await keptRows(tx, table)} = ${key}`;
    const rows = await queryRows<{ cells: string }>(tx, kept);
    seals.push({ table, key, hash: hashOfRows(rows.map(({ cells }) => cells)) });
  }
  return seals;
}

const queries = new Map<SealedTable, Sql>();

/** The query for the rows of a table that share a key, but for the key. A table keeps its columns for as long as the program runs. */
async function keptRows(tx: Tx, table: SealedTable): Promise<Sql> {
  const known = queries.get(table);
  if (known) return known;
  const columns = await queryRows<{ name: string }>(tx, sql`SELECT "name" FROM pragma_table_info(${table})`);
  const cells = cellsOf(
    table,
    columns.map(({ name }) => name),
  );
  const query = raw(`SELECT ${cells} AS "cells" FROM "${table}" WHERE "${sealedTables[table].by}"`);
  queries.set(table, query);
  return query;
}
