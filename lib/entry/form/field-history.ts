import "server-only";
import { z } from "zod";
import { currentActor } from "@/lib/accounts/sessions/current-session";
import { reader } from "@/lib/platform/database";
import { canRead } from "../policy";
import { revisionsOfField } from "../repository";

export type HistoryEntry = {
  number: number;
  from: string | null;
  to: string;
  name: string;
  at: string;
  reason: string | null;
};

/** Returns a field's revisions, the newest first. Returns null when the actor may not read them. */
export async function historyOfField(fieldId: unknown): Promise<HistoryEntry[] | null> {
  const id = z.string().max(100).parse(fieldId);
  const actor = await currentActor();
  if (!actor || !canRead(actor)) return null;
  const revisions = await revisionsOfField(reader(), id);
  return revisions.map(({ number, printed, authorName, at, reason }, index) => ({
    number,
    from: revisions[index + 1]?.printed ?? null,
    to: printed,
    name: authorName,
    at,
    reason,
  }));
}
