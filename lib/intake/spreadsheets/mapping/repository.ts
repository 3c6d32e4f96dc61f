import "server-only";
import type { Db, Tx } from "@/lib/platform/database";

export type StoredMapping = {
  signature: string;
  headings: string;
  labelColumn: number;
  valueColumn: number;
  rows: Record<string, string>;
  personName: string;
  at: Date;
};

export async function findMappings(
  db: Db,
  signatures: readonly string[],
): Promise<Map<string, StoredMapping>> {
  if (signatures.length === 0) return new Map();
  const rows = await db.columnMapping.findMany({ where: { signature: { in: [...new Set(signatures)] } } });
  return new Map(
    rows.map((row) => [row.signature, { ...row, rows: JSON.parse(row.rows) as Record<string, string> }]),
  );
}

export async function saveMapping(tx: Tx, mapping: StoredMapping): Promise<void> {
  const data = { ...mapping, rows: JSON.stringify(mapping.rows) };
  await tx.columnMapping.upsert({ where: { signature: mapping.signature }, create: data, update: data });
}
