import "server-only";
import { headers } from "next/headers";
import type { Command } from "@/lib/audit/command";
import type { Actor } from "@/lib/platform/actor";
import { withoutErrors } from "@/lib/platform/error-refusal";
import { noteRead } from "@/lib/platform/request-id";
import { ok, type Result } from "@/lib/platform/result";
import { currentSession } from "./current-session";
import { sameOriginSession, isSameOrigin, type SessionTerms } from "./same-origin";
import { actorOf, type Session } from "./session";

/**
 * Makes a command a server action: requires a same-origin request and a session; the command decides all else. It never rejects,
 * because Next would tell the page of an error nothing but a number.
 */
export function asAction<I, T>(
  run: Command<I, T>,
  terms: SessionTerms = {},
): (input: I) => Promise<Result<T>> {
  return (input) =>
    withoutErrors(async () => {
      const session = await sameOriginSessionOfRequest(terms);
      return session.ok ? run(input, actorOf(session.value.person)) : session;
    });
}

export async function sameOriginActor(terms?: SessionTerms): Promise<Result<Actor>> {
  const session = await sameOriginSessionOfRequest(terms);
  return session.ok ? ok(actorOf(session.value.person)) : session;
}

export async function sameOriginSessionOfRequest(terms: SessionTerms = {}): Promise<Result<Session>> {
  noteRead();
  return sameOriginSession(await headers(), currentSession, terms);
}

export async function isSameOriginRequest(): Promise<boolean> {
  noteRead();
  return isSameOrigin(await headers());
}
