import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import { reader } from "@/lib/platform/database";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { requestIn } from "./confirmation-token";
import { printScope } from "./model";
import { findSubscriber } from "./repository";
import { findScopeName, scopeName } from "./scope-name";
import { subscriberIdIn } from "./subscriber-token";

/** Returns what a link would confirm; null if it has lapsed or is incomplete. Changes nothing. */
export async function findRequest(token: string): Promise<{ email: string; what: Bilingual } | null> {
  const request = requestIn(token, new Date());
  const what = request && findScopeName(request.scope, await acrossYearsInForce());
  return request && what ? { email: request.email, what } : null;
}

export type ShownSubscription = { email: string; scopes: { scope: string; name: Bilingual }[] };

/** Returns what is behind the link of a subscriber; null if there is nothing any more. Changes nothing. */
export async function findSubscription(token: string): Promise<ShownSubscription | null> {
  const id = subscriberIdIn(token);
  const subscriber = id === null ? null : await findSubscriber(reader(), id);
  if (!subscriber) return null;
  const across = await acrossYearsInForce();
  const { email, scopes } = subscriber;
  return {
    email,
    scopes: scopes.map((scope) => ({ scope: printScope(scope), name: scopeName(scope, across) })),
  };
}
