import "server-only";
import { raw, queryRows, run, type Sql, sql, type Tx } from "@/lib/platform/database";
import { type Column, columnsOf, sealedCells } from "@/lib/platform/database/differing-sql";
import { type SealedTable, sealedTables } from "@/lib/platform/database/sealed-tables";
import { hashOfRows, type Seal } from "./seal";

export async function sealTouchedRows(tx: Tx): Promise<Seal[]> {
  const touched = await takeTouched(tx);
  const seals: Seal[] = [];
  for (const { table, key } of touched) {
    const query = sql`${await sealedRowsQuery(tx, table)} = ${key}`;
    const rows = await queryRows<{ cells: string }>(tx, query);
    seals.push({ table, key, hash: hashOfRows(rows.map(({ cells }) => cells)) });
  }
  return seals;
}

type Touched = { table: SealedTable; key: string };

async function takeTouched(tx: Tx): Promise<Touched[]> {
  const touched = await queryRows<Touched>(
    tx,
    sql`SELECT "table", "key" FROM "touched" ORDER BY "table", "key"`,
  );
  // A save touches none, and SQLite takes longer to delete nothing than to find nothing.
  if (touched.length > 0) await run(tx, sql`DELETE FROM "touched"`);
  return touched;
}

const queries = new Map<SealedTable, Sql>();

/**
 * Returns the query for the rows of a table that share a key, without the key. Cached, as columns do not change while
 * the program runs.
 */
async function sealedRowsQuery(tx: Tx, table: SealedTable): Promise<Sql> {
  const cached = queries.get(table);
  if (cached) return cached;
  const cells = sealedCells(table, await queryRows<Column>(tx, columnsOf(table)));
  const query = raw(`SELECT ${cells} AS "cells" FROM "${table}" WHERE "${sealedTables[table].by}"`);
  queries.set(table, query);
  return query;
}
