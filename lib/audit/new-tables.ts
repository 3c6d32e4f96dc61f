import "server-only";
import { queryRows, raw, run, sql, type Tx } from "@/lib/platform/database";
import { type SealedTable, sealedTableNames, sealedTables } from "@/lib/platform/database/sealed-tables";
import type { AuditInput } from "./events";
import { unsealedRows } from "./unsealed-rows";

/**
 * Marks as touched all rows of the tables that no entry of the chain has sealed yet: an older version of the program, or a
 * migration, wrote them. Returns the event that seals them; null if there is no such table.
 */
export async function touchNewTables(tx: Tx): Promise<AuditInput | null> {
  const tables = await newTables(tx);
  if (tables.length === 0) return null;
  let rows = 0;
  for (const table of tables) rows += await touchAllRows(tx, table);
  return { type: "record.sealed", subject: "record", to: { tables, rows } };
}

async function newTables(tx: Tx): Promise<SealedTable[]> {
  const recorded = await queryRows<{ to: string }>(
    tx,
    sql`
    SELECT "to" FROM "AuditEvent" WHERE "type" = 'record.sealed'`,
  );
  const done = new Set(recorded.flatMap(({ to }) => (JSON.parse(to) as { tables: string[] }).tables));
  return sealedTableNames.filter((table) => !(table in unsealedRows) && !done.has(table));
}

async function touchAllRows(tx: Tx, table: SealedTable): Promise<number> {
  const { by } = sealedTables[table];
  await run(
    tx,
    raw(
      // Without WHERE, SQLite takes the conflict for a condition of a join.
      `INSERT INTO "touched" SELECT DISTINCT '${table}', "${by}" FROM "${table}" WHERE true ON CONFLICT DO NOTHING`,
    ),
  );
  const [row] = await queryRows<{ n: number | bigint }>(tx, raw(`SELECT count(*) AS "n" FROM "${table}"`));
  return Number(row?.n);
}
