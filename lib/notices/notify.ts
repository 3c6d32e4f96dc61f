import "server-only";
import type { Context } from "@/lib/audit/command";
import { type Actor, system } from "@/lib/platform/actor";
import type { AccountEvent, NoticeEvent } from "./notice";
import { saveNotices } from "./repository";

type NoticeInput = { subject: string; event: NoticeEvent; to: readonly string[] };

/** Notifies each person once, in the transaction of the event. The actor is left out. */
export async function notify({ tx, actor, at }: Context, { to, subject, event }: NoticeInput): Promise<void> {
  const others = [...new Set(to)].filter((id) => id !== actor.id);
  if (others.length > 0) await saveNotices(tx, others, { subject, event, at });
}

/** Tells a person what was done to their account, also when it was done in their name. */
export function notifyOfAccount({ tx, at }: Context, personId: string, event: AccountEvent): Promise<void> {
  return saveNotices(tx, [personId], { subject: `person:${personId}`, event, at });
}

/** The name of an actor as account notices give it; null for who runs the server. */
export function nameToTell({ id, name }: Actor): string | null {
  return id === system.id ? null : name;
}
