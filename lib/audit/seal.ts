import { z } from "zod";
import { sha256 } from "./chain";

/** The SHA-256 of the rows of a table that share a key, taken at the end of an action. */
export type Seal = { table: string; key: string; hash: string };

/**
 * Returns the SHA-256 of rows, each given as a JSON object. Independent of the order of rows and columns, so that the
 * seals of a rebuilt table still match.
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

export function printSeals(seals: readonly Seal[]): string | null {
  if (seals.length === 0) return null;
  return JSON.stringify(seals.map(({ table, key, hash }) => [table, key, hash]));
}

/** Parses an entry's seals. Unreadable text yields none: a changed entry is reported by the chain's own hash. */
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
