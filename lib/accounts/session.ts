import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { Actor } from "@/lib/platform/actor";
import { actorOfCookies } from "./cookie-session";

/** Who is signed in, asked once a request; null for nobody. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const jar = await cookies();
  return actorOfCookies(Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value])));
});
