import "server-only";
import { log } from "@/lib/platform/log";
import type { Person } from "../model";
import { actorOf } from "../sessions/session";
import { recordSignIn } from "./commands";

/**
 * Records a sign-in, and returns whether the person may enter. Where the database cannot be written, the person enters all
 * the same and the server's log has the sign-in: nothing can be changed meanwhile, and whatever is changed later is recorded.
 */
export async function noteSignIn(person: Person, by: "password" | "link" | "identity"): Promise<boolean> {
  const recorded = await recordSignIn({ by }, actorOf(person));
  if (recorded.ok || recorded.error.code !== "UNAVAILABLE") return recorded.ok;
  log.warn({ person: person.id, by }, "a sign-in could not be recorded in the audit trail");
  return true;
}
