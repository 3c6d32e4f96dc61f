import "server-only";
import type { Context } from "@/lib/audit/command";
import { type Actor, type Role, system } from "@/lib/platform/actor";
import { type AccountEvent, decidingRoles, type NoticeEvent } from "./notice";
import { peopleInRoles, saveNotices } from "./repository";

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

type Colleague = { id: string; name: string; email: string; roles: readonly Role[] };

/** Tells reviewers and administrators who has become one: a colleague who was made up would be a second pair of eyes. */
export async function notifyOfRoles(
  context: Context,
  { id, name, email, roles }: Colleague,
  before: readonly Role[] = [],
): Promise<void> {
  const given = decidingRoles.filter((role) => roles.includes(role) && !before.includes(role));
  if (given.length === 0) return;
  const to = (await peopleInRoles(context.tx, decidingRoles)).filter((other) => other !== id);
  const event = { type: "role.given", by: nameToTell(context.actor), name, email, roles: given } as const;
  await notify(context, { to, subject: `person:${id}`, event });
}

/** The name of an actor as account notices give it; null for who runs the server. */
export function nameToTell({ id, name }: Actor): string | null {
  return id === system.id ? null : name;
}
