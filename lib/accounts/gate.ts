import "server-only";
import { getLocale } from "next-intl/server";
import type { Actor } from "@/lib/platform/actor";
import { redirect } from "@/lib/platform/i18n/navigation";
import { currentActor } from "./session";

/** Who is signed in; nobody is led to the sign-in page, and from there back to `from`. */
export async function signedIn(from: string): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  return redirect({ href: { pathname: "/sign-in", query: { from } }, locale: await getLocale() });
}
