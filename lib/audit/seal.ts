import { z } from "zod";
import { sha256 } from "./chain";

/** What the chain says of the kept rows that share a key: their SHA-256 when the action was over. */
export type Seal = { table: string; key: string; hash: string };

/**
 * SHA-256 of rows, each given as a JSON object of its cells. Neither the order of the rows nor that of their columns counts,
 * so that a rebuilt table keeps its seals.
 */
export function hashOfRows(rows: readonly string[]): string {
  const cells = rows.map((row) =>
    Object.entries(JSON.parse(row) as Record<string, unknown>).toSorted(byName),
  );
  return sha256(JSON.stringify(cells.map((row) => JSON.stringify(row)).toSorted()));
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** Seals as an entry of the chain holds them; null for none. */
export function printSeals(seals: readonly Seal[]): string | null {
  if (seals.length === 0) return null;
  return JSON.stringify(seals.map(({ table, key, hash }) => [table, key, hash]));
}

/** The seals of an entry. One that was tampered with holds none that could be read; the chain tells of it. */
export function readSeals(sealed: string | null): Seal[] {
  if (sealed === null) return [];
  const seals = sealsSchema.safeParse(parsed(sealed));
  return (seals.data ?? []).map(([table, key, hash]) => ({ table, key, hash }));
}

const sealsSchema = z.array(z.tuple([z.string(), z.string(), z.string()]));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
