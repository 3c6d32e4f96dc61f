import "server-only";
import type { z } from "zod";
import { command, type Context, type Outcome, recorded, unchanged } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { decideSave } from "@/lib/entry/saving/commands";
import type { Refusal } from "@/lib/platform/result";
import { fail } from "@/lib/platform/result";
import { refusals } from "./refusals";
import { takeSheetSchema } from "./schema";

export type TakenSheet = { saved: number };

/** Saves what was confirmed of a sheet as draft revisions, all in one transaction: if one is refused, none is saved. */
export const takeSheet = command(takeSheetSchema, decideTake);

export async function decideTake(
  { changes }: z.output<typeof takeSheetSchema>,
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
