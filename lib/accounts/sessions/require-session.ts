import "server-only";
import { getLocale } from "next-intl/server";
import type { Actor } from "@/lib/platform/actor";
import { redirect } from "@/lib/platform/i18n/navigation";
import { clearCookie } from "./cookie-store";
import { currentSession } from "./current-session";
import { endOwnSession } from "./end-session";
import type { RequiredStep } from "./required-steps";
import { actorOf, type Session } from "./session";

/**
 * Returns the signed-in actor. Redirects to /sign-in if there is none, which leads back to `from`; redirects to
 * where a required step is taken while one is pending.
 */
export async function requireActor(from: string): Promise<Actor> {
  const { requiredStep, person } = await requireSession(from);
  if (requiredStep) return redirect({ href: addressOfStep(requiredStep, from), locale: await getLocale() });
  return actorOf(person);
}

function addressOfStep(step: RequiredStep, from: string) {
  if (step === "longerPassword") return "/desk/account";
  return { pathname: "/desk/account/second-factor", query: { from } };
}

/** Like `requireActor`, but also while a required step is pending. */
export async function requireSession(from: string): Promise<Session> {
  const session = await currentSession();
  if (session) return session;
  return redirect({ href: { pathname: "/sign-in", query: { from } }, locale: await getLocale() });
}

/** Ends this session, if it has not ended yet, and leads to the public site. */
export async function endSession(): Promise<never> {
  const session = await currentSession();
  if (session) await endOwnSession(session, session.id);
  await clearCookie("session");
  return redirect({ href: "/", locale: await getLocale() });
}
