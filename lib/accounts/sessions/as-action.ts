import "server-only";
import { headers } from "next/headers";
import type { Actor } from "@/lib/platform/actor";
import type { Command } from "@/lib/audit/command";
import { ok, type Result } from "@/lib/platform/result";
import { actorOf, type Session } from "./session";
import { sameOriginSession, isSameOrigin, type Terms } from "./same-origin";
import { currentSession } from "./current-session";

/** Opens a command to the browser: same origin and somebody signed in; all else the command decides. */
export function asAction<I, T>(run: Command<I, T>, terms: Terms = {}): (input: I) => Promise<Result<T>> {
  return async (input) => {
    const session = await sameOriginSessionOfRequest(terms);
    return session.ok ? run(input, actorOf(session.value.person)) : session;
  };
}

/** Who asks, when a page of ours asks for them. */
export async function sameOriginActor(): Promise<Result<Actor>> {
  const session = await sameOriginSessionOfRequest();
  return session.ok ? ok(actorOf(session.value.person)) : session;
}

/** The session in which a page of ours asks, on the terms of what is asked for. */
export async function sameOriginSessionOfRequest(terms: Terms = {}): Promise<Result<Session>> {
  return sameOriginSession(await headers(), currentSession, terms);
}

/** Whether a page of ours asks; for what is done before anybody has signed in. */
export async function isSameOriginRequest(): Promise<boolean> {
  return isSameOrigin(await headers());
}
