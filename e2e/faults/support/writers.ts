import type { Client, Outcome } from "./client";
import { type Field, withNumber } from "./fields";
import type { Ledger } from "./ledger";

export type Written = { saved: number; refused: Outcome[]; ms: number[] };

type Terms = { ledger: Ledger; until: () => boolean };

/**
 * Saves the given fields in turn, one save after another, until `until` says so or a connection is cut. A version grows
 * with every save that was acknowledged; no other writer may have the same fields.
 */
export async function write(client: Client, fields: Field[], { ledger, until }: Terms): Promise<Written> {
  const written: Written = { saved: 0, refused: [], ms: [] };
  for (let n = 0; !until(); n += 1) {
    const field = fields[n % fields.length] as Field;
    const outcome = await client.save(field, withNumber(field, 100 + field.version));
    written.ms.push(outcome.answer.ms);
    if (ledger.note(outcome)) written.saved += 1;
    else written.refused.push(outcome);
    const revision = outcome.value?.revision as { number: number } | undefined;
    if (revision) field.version = revision.number;
    if (outcome.answer.status === 0) break;
  }
  return written;
}

/** Deals fields out to so many writers. */
export function dealt(fields: Field[], writers: number): Field[][] {
  return Array.from({ length: writers }, (_, n) => fields.filter((_, index) => index % writers === n));
}

export function percentile(samples: number[], part: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
