import "server-only";
import { getLocale } from "next-intl/server";
import type { Actor } from "@/lib/platform/actor";
import { redirect } from "@/lib/platform/i18n/navigation";
import { actorOf, type Session } from "./session";
import { clearCookie } from "./cookie-store";
import { currentSession } from "./current-session";

/**
 * Who is signed in; nobody is led to the sign-in page, and from there back to `from`. Who has something to see to
 * first, such as a second factor that the settings require, is led to their account.
 */
export async function requireActor(from: string): Promise<Actor> {
  const { need, person } = await requireSession(from);
  if (need) return redirect({ href: "/desk/account", locale: await getLocale() });
  return actorOf(person);
}

/** The session of who is signed in, whatever they have to see to first. */
export async function requireSession(from: string): Promise<Session> {
  const session = await currentSession();
  if (session) return session;
  return redirect({ href: { pathname: "/sign-in", query: { from } }, locale: await getLocale() });
}

/** Forgets this browser's session and leads to the public home page. */
export async function endSession(): Promise<never> {
  await clearCookie("session");
  return redirect({ href: "/", locale: await getLocale() });
}
