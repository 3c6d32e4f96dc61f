import "server-only";
import {
  cellsExpression,
  type SealedTable,
  sealedTableNames,
  sealedTables,
} from "@/lib/platform/database/sealed-tables";
import { pagesOf, type Snapshot } from "@/lib/platform/snapshot";
import { messages } from "./messages";
import type { Problems } from "./problem";
import { eventOf } from "./read-event";
import { rowLabel } from "./row-labels";
import { hashOfRows, readSeals } from "./seal";
import { unsealedRows } from "./unsealed-rows";
import type { VerificationCheck, Counts } from "./verification-check";

/**
 * Checks every row of the sealed tables against the last entry that sealed it, and every seal against the rows. Counts as
 * `unsealed` the rows from before seals existed, and as `notYetSealed` those of tables that no entry has sealed yet.
 */
export function checkSeals(snapshot: Snapshot, problems: Problems): VerificationCheck {
  snapshot.exec(
    `CREATE TEMP TABLE "sealed" ("table", "key", "hash", "seq", PRIMARY KEY ("table", "key")) WITHOUT ROWID`,
  );
  const note = snapshot.prepare(`REPLACE INTO temp."sealed" VALUES (?, ?, ?, ?)`);
  let firstSealed = Infinity;
  const known = new Set<string>(Object.keys(unsealedRows));
  return {
    visitEntry({ entry }) {
      const { seq, sealed } = entry;
      for (const table of eventOf(entry, "record.sealed")?.to.tables ?? []) known.add(table);
      if (sealed !== null) firstSealed = Math.min(firstSealed, seq);
      for (const { table, key, hash } of readSeals(sealed)) note.run(table, key, hash, seq);
    },
    async compare() {
      const counts: Counts & { unsealed: number; notYetSealed: number } = { unsealed: 0, notYetSealed: 0 };
      for (const table of sealedTableNames) {
        const isKnown = known.has(table);
        const { rows, unsealed } = await compareTable({ snapshot, problems, table, isKnown, firstSealed });
        counts[table] = rows;
        counts[isKnown ? "unsealed" : "notYetSealed"] += unsealed;
      }
      return counts;
    },
  };
}

type TableCheck = { snapshot: Snapshot; problems: Problems; table: SealedTable };
type Comparison = TableCheck & { isKnown: boolean; firstSealed: number };

async function compareTable({ snapshot, problems, table, isKnown, firstSealed }: Comparison) {
  const { by } = sealedTables[table];
  const rowsOf = snapshot.prepare<[string], { cells: string }>(rowsQuery(snapshot, table));
  const sealOf = snapshot.prepare<[string, string], { hash: string; seq: number }>(
    `SELECT "hash", "seq" FROM temp."sealed" WHERE "table" = ? AND "key" = ?`,
  );
  const unrecordedOf = snapshot.prepare<[string, number], { n: number }>(unrecordedQuery(table));
  const keys = `SELECT DISTINCT "${by}" AS "cursor" FROM "${table}" WHERE "${by}" > ? ORDER BY "${by}" LIMIT ?`;
  let [rows, unsealed] = [0, 0];
  for await (const page of pagesOf<{ cursor: string }>(snapshot, keys, "")) {
    for (const { cursor: key } of page) {
      const cells = rowsOf.all(key).map((row) => row.cells);
      rows += cells.length;
      const seal = sealOf.get(table, key);
      if (seal && hashOfRows(cells) !== seal.hash)
        problems.report(messages.sealedRows.changed(table, rowLabel(snapshot, table, key), seal.seq));
      if (seal) continue;
      unsealed += cells.length;
      if (isKnown && unrecordedOf.get(key, firstSealed)?.n !== 0)
        problems.report(messages.sealedRows.unrecorded(table, rowLabel(snapshot, table, key)));
    }
  }
  reportMissing({ snapshot, problems, table });
  reportUncounted({ snapshot, problems, table }, rows);
  return { rows, unsealed };
}

function rowsQuery(snapshot: Snapshot, table: SealedTable): string {
  const columns = snapshot.pragma(`table_info("${table}")`) as { name: string }[];
  const cells = cellsExpression(
    table,
    columns.map(({ name }) => name),
  );
  return `SELECT ${cells} AS "cells" FROM "${table}" WHERE "${sealedTables[table].by}" = ?`;
}

/** Counts the rows of a key that no entry from before the first seal mentions. */
function unrecordedQuery(table: SealedTable): string {
  return `SELECT count(*) AS "n" FROM "${table}" r WHERE r."${sealedTables[table].by}" = ?
    AND NOT EXISTS (SELECT 1 FROM "AuditEvent" e WHERE e."seq" < ? AND ${unsealedRows[table] ?? "1 = 0"})`;
}

// The seal of a key whose last row was deleted.
const hashOfNothing = hashOfRows([]);

function reportMissing({ snapshot, problems, table }: TableCheck): void {
  const { by } = sealedTables[table];
  const missing = snapshot
    .prepare<[string], { key: string; seq: number }>(
      `SELECT "key", "seq" FROM temp."sealed" s WHERE "table" = ? AND "hash" <> '${hashOfNothing}'
       AND NOT EXISTS (SELECT 1 FROM "${table}" r WHERE r."${by}" = s."key") ORDER BY "seq"`,
    )
    .iterate(table);
  for (const { key, seq } of missing)
    problems.report(messages.sealedRows.missing(table, rowLabel(snapshot, table, key), seq));
}

// A key that is not text sorts before all texts, so the paged query above never reaches it.
function reportUncounted({ snapshot, problems, table }: TableCheck, counted: number): void {
  const all = snapshot.prepare<[], { n: number }>(`SELECT count(*) AS "n" FROM "${table}"`).get();
  if (all?.n !== counted) problems.report(messages.sealedRows.unrecorded(table, "?"));
}
