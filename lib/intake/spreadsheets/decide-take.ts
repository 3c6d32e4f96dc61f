import "server-only";
import type { z } from "zod";
import { type Context, type Outcome, recorded, unchanged } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { decideSave } from "@/lib/entry/saving/commands";
import type { saveFieldSchema } from "@/lib/entry/schema";
import { fail, type Refusal } from "@/lib/platform/result";
import { refusals } from "./refusals";

export type TakenSheet = { saved: number };

/** Saves what was confirmed of a sheet as draft revisions. If one is refused, all are; the detail lists them by field. */
export async function decideTake(
  changes: readonly z.output<typeof saveFieldSchema>[],
  context: Context,
): Promise<Outcome<TakenSheet>> {
  const events: AuditInput[] = [];
  const refused: { fieldId: string; error: Refusal }[] = [];
  let saved = 0;
  for (const change of changes) {
    const outcome = await decideSave(change, context);
    if (!outcome.ok) refused.push({ fieldId: change.fieldId, error: outcome.error });
    else if (outcome.events.length > 0) saved += 1;
    if (outcome.ok) events.push(...outcome.events);
  }
  const [first] = refused;
  if (first)
    return fail(first.error.code, refused.length === 1 ? first.error.sentence : refusals.notSaved, refused);
  const [event, ...more] = events;
  return event ? recorded({ saved }, event, ...more) : unchanged({ saved });
}
