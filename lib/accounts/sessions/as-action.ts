import "server-only";
import { headers } from "next/headers";
import { type Access, type Declared, type Restricted, withAccess } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import { withoutErrors } from "@/lib/platform/error-refusal";
import { noteRead } from "@/lib/platform/request-id";
import { ok, type Result } from "@/lib/platform/result";
import { currentSession } from "./current-session";
import { allowedSession, sameOriginSession, isSameOrigin } from "./same-origin";
import { actorOf, type Session } from "./session";

export type Action<I, T> = ((input: I) => Promise<Result<T>>) & Declared;

/**
 * Makes a command or a read a server action: requires a same-origin request, a session, and what its rule asks for. It never
 * rejects, because Next would tell the page of an error nothing but a number.
 */
export function asAction<I, T>(run: Restricted<I, T>): Action<I, T> {
  return withAccess(run.access, (input: I) =>
    withoutErrors(async () => {
      const actor = await sameOriginActor(run.access);
      return actor.ok ? run(input, actor.value) : actor;
    }),
  );
}

/** Makes a function a server action for people who are not signed in. `refuse` answers what another site's page sends. */
export function asOpenAction<A extends unknown[], T>(
  refuse: (...input: A) => T | Promise<T>,
  run: (...input: A) => Promise<T>,
): ((...input: A) => Promise<T>) & Declared {
  return withAccess({ by: "anyone" }, async (...input: A) =>
    (await isSameOriginRequest()) ? run(...input) : refuse(...input),
  );
}

export async function sameOriginActor(access: Access, openedBy?: string): Promise<Result<Actor>> {
  const session = await sameOriginSessionOfRequest(access, openedBy);
  return session.ok ? ok(actorOf(session.value.person)) : session;
}

export async function sameOriginSessionOfRequest(
  access: Access,
  openedBy?: string,
): Promise<Result<Session>> {
  noteRead();
  return sameOriginSession(await headers(), currentSession, { ...access, openedBy });
}

export async function allowedSessionOfRequest(access: Access, openedBy?: string): Promise<Result<Session>> {
  return allowedSession(currentSession, { ...access, openedBy });
}

export async function isSameOriginRequest(): Promise<boolean> {
  noteRead();
  return isSameOrigin(await headers());
}
