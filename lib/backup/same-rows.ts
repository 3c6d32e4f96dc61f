import "server-only";
import { createHash } from "node:crypto";
import { hashOfRows } from "@/lib/audit/seal";
import type { Cell, RowSource, TransferTable } from "@/lib/platform/transfer/model";

/** How many rows a table has, and a SHA-256 over all their cells, whatever the order of rows and columns. */
export type RowsDigest = { rows: number; sha256: string };

/** What a table holds on each side; null where it is missing. */
export type TableComparison = { table: string; from: RowsDigest | null; to: RowsDigest | null };

/** Reads two databases in full. */
export async function compareRows(from: RowSource, to: RowSource): Promise<TableComparison[]> {
  const [before, after] = [await digestsOf(from), await digestsOf(to)];
  const tables = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return tables.map((table) => ({
    table,
    from: before.get(table) ?? null,
    to: after.get(table) ?? null,
  }));
}

export function differs({ from, to }: TableComparison): boolean {
  return from === null || to === null || from.rows !== to.rows || from.sha256 !== to.sha256;
}

async function digestsOf(source: RowSource): Promise<Map<string, RowsDigest>> {
  const digests = new Map<string, RowsDigest>();
  for (const table of await source.tables()) {
    const hashes: string[] = [];
    for await (const page of source.pages(table))
      for (const row of page) hashes.push(hashOfRows([canonical(table, row)]));
    digests.set(table.name, { rows: hashes.length, sha256: sha256(hashes.sort().join("\n")) });
  }
  return digests;
}

// The form that seals are taken of. A large file is told from another by its digest.
function canonical({ columns }: TransferTable, row: readonly Cell[]): string {
  const cells = columns.flatMap(({ name }, index) => {
    const cell = row[index] ?? null;
    if (cell === null) return [];
    return [[name, Buffer.isBuffer(cell) ? { blob: sha256(cell) } : cell]];
  });
  return JSON.stringify(Object.fromEntries(cells));
}

const sha256 = (content: string | Buffer) => createHash("sha256").update(content).digest("hex");
