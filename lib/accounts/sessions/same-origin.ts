import { type Access, refuseRole } from "@/lib/platform/access";
import { fail, ok, type Result } from "@/lib/platform/result";
import { refusals } from "./refusals";
import { ownOrigin, type RequestHeaders } from "./own-origin";
import { reauthenticateAfter, type Session } from "./session";
import { isRecent } from "./stored-session";

export type SessionTerms = Access & {
  /** Id of the person who opened the page that asks; requires that nobody else has signed in since. */
  openedBy?: string | undefined;
};

/**
 * Returns the session of a request that changes something. Refuses other sites' requests, who is not signed in, and those whom the
 * rule does not allow; who has not the role is not asked for the password.
 */
export async function sameOriginSession(
  head: RequestHeaders,
  findSession: () => Promise<Session | null>,
  terms: SessionTerms,
): Promise<Result<Session>> {
  if (!isSameOrigin(head)) return fail("FORBIDDEN", refusals.notSameOrigin);
  return allowedSession(findSession, terms);
}

/** Returns the session of a request that the rule allows, wherever it came from; for what only reads. */
export async function allowedSession(
  findSession: () => Promise<Session | null>,
  terms: SessionTerms,
): Promise<Result<Session>> {
  const session = await findSession();
  if (!session) return fail("NOT_SIGNED_IN", refusals.signedOut);
  if (terms.openedBy !== undefined && terms.openedBy !== session.person.id)
    return fail("OTHER_PERSON", refusals.otherPerson);
  if (session.requiredStep && !terms.allowRequiredStep) return fail("FORBIDDEN", refusals.requiredStep);
  const refused = refuseRole(terms, session.person);
  if (refused) return refused;
  if (terms.reauthenticate && !isRecent(session.passwordAt, reauthenticateAfter))
    return fail("REAUTHENTICATE", refusals.reauthenticate);
  return ok(session);
}

// Next compares Origin with Host only if Origin is sent, so requests without one are checked by Sec-Fetch-Site here.
export function isSameOrigin(head: RequestHeaders): boolean {
  const origin = head.get("origin");
  if (origin) return origin === ownOrigin(head);
  return head.get("sec-fetch-site") === "same-origin";
}
