import "server-only";
import type { Tx } from "@/lib/platform/database";
import { cellsOf, type KeptTable, keptTables } from "@/lib/platform/kept-tables";
import { hashOfRows, type Seal } from "./seal";

/** Seals the kept rows that this transaction wrote, as they stand now. */
export async function sealTouchedRows(tx: Tx): Promise<Seal[]> {
  const touched = await tx.$queryRaw<{ table: KeptTable; key: string }[]>`
    DELETE FROM temp."touched" RETURNING "table", "key"`;
  const seals: Seal[] = [];
  for (const { table, key } of touched) {
    const rows = await tx.$queryRawUnsafe<{ cells: string }[]>(await rowsOf(tx, table), key);
    seals.push({ table, key, hash: hashOfRows(rows.map(({ cells }) => cells)) });
  }
  return seals;
}

const queries = new Map<KeptTable, string>();

/** The query for the rows of a table that share a key. A table keeps its columns for as long as the program runs. */
async function rowsOf(tx: Tx, table: KeptTable): Promise<string> {
  const known = queries.get(table);
  if (known) return known;
  const columns = await tx.$queryRaw<{ name: string }[]>`SELECT "name" FROM pragma_table_info(${table})`;
  const cells = cellsOf(
    table,
    columns.map(({ name }) => name),
  );
  const query = `SELECT ${cells} AS "cells" FROM "${table}" WHERE "${keptTables[table].by}" = ?`;
  queries.set(table, query);
  return query;
}
