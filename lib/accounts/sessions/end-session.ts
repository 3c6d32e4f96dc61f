import "server-only";
import { log } from "@/lib/platform/log";
import { fail, ok, type Result } from "@/lib/platform/result";
import { logSecurity } from "@/lib/platform/security-log";
import { refusals } from "../refusals";
import { recordSessionEnd } from "./commands";
import { actorOf, type Session } from "./session";
import { findSession, markEnded } from "./session-store";
import { isLive } from "./stored-session";

/**
 * Ends a session of the person who is signed in: `current`, or another one. It ends at once, also where the database cannot be
 * written; the server's log then has what the audit trail has not.
 */
export async function endOwnSession(current: Session, id: string): Promise<Result<null>> {
  const found = await findSession(id);
  if (found?.person.id !== current.person.id || !isLive(found.session, found.person))
    return fail("NOT_FOUND", refusals.noSession);
  markEnded(id);
  const isCurrent = id === current.id;
  logSecurity("session_ended", {
    person: current.person.id,
    reason: isCurrent ? "signed out" : "ended by its owner",
  });
  const browser = isCurrent ? null : found.session.browser;
  const recorded = await recordSessionEnd({ id, browser }, actorOf(current.person));
  if (recorded.ok || recorded.error.code !== "UNAVAILABLE") return recorded;
  log.warn({ person: current.person.id }, "the end of a session could not be recorded in the audit trail");
  return ok(null);
}
