import "server-only";
import { cookies } from "next/headers";
import { getLocale } from "next-intl/server";
import type { Actor } from "@/lib/platform/actor";
import { redirect } from "@/lib/platform/i18n/navigation";
import { currentActor } from "./session";
import { sessionCookie } from "./session-cookie";

/** Who is signed in; nobody is led to the sign-in page, and from there back to `from`. */
export async function signedIn(from: string): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  return redirect({ href: { pathname: "/sign-in", query: { from } }, locale: await getLocale() });
}

/** Forgets this browser's session and leads to the public home page. */
export async function endSession(): Promise<never> {
  (await cookies()).delete(sessionCookie);
  return redirect({ href: "/", locale: await getLocale() });
}
