import { parseCookie } from "cookie";
import { idleHeader } from "@/lib/accounts/sessions/idle-header";
import { allowedSession, sameOriginSession, type SessionTerms } from "@/lib/accounts/sessions/same-origin";
import { actorOf, type Session, sessionOfCookies } from "@/lib/accounts/sessions/session";
import { type Access, type Declared, withAccess } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import { refusalOfError, refusalStatus } from "@/lib/platform/error-refusal";
import type { Refusal, Result } from "@/lib/platform/result";
import type { DeskAnswer, DeskRequest } from "../http/desk-endpoint";

/** Answers what pages of the desk ask at one address. Never rejects: an error is an answer too. */
export type AnswerDesk = ((request: DeskRequest) => Promise<DeskAnswer>) & Declared;

/** Returns the session of a request, if the terms allow it. What changes something has to come from a page of ours. */
export function sessionOfRequest(
  { method, headers }: Pick<DeskRequest, "method" | "headers">,
  terms: SessionTerms,
): Promise<Result<Session>> {
  const get = (name: string) => headers[name]?.toString() ?? null;
  const cookies = parseCookie(headers.cookie ?? "") as Record<string, string>;
  const find = () => sessionOfCookies(cookies, { isUse: get(idleHeader) === null });
  return method === "POST" ? sameOriginSession({ get }, find, terms) : allowedSession(find, terms);
}

/** Answers those whom the rule allows, and refuses all others, as the routes of Next that are for scripts do. */
export function forScripts(
  access: Access,
  work: (actor: Actor, request: DeskRequest) => Promise<DeskAnswer>,
): AnswerDesk {
  return withAccess(access, async (request: DeskRequest) => {
    try {
      const session = await sessionOfRequest(request, access);
      return session.ok ? await work(actorOf(session.value.person), request) : refused(session.error);
    } catch (error) {
      return refused(refusalOfError(error));
    }
  });
}

function refused(error: Refusal): DeskAnswer {
  return { status: refusalStatus(error), body: JSON.stringify({ ok: false, error }) };
}
