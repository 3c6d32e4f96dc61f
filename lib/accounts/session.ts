import "server-only";
import { cookies, headers } from "next/headers";
import { getToken } from "next-auth/jwt";
import { cache } from "react";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { findPerson } from "./repository";
import { sessionCookie } from "./sign-in";

type TokenRequest = Parameters<typeof getToken>[0]["req"];

/**
 * Who is signed in, as the database knows them now; null for nobody. The cookie alone is not believed: a disabled
 * person and an older session version end at once.
 */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const [jar, head] = [await cookies(), await headers()];
  const request = {
    cookies: Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value])),
    headers: head,
  } as unknown as TokenRequest;
  const token = await getToken({ req: request, cookieName: sessionCookie, secret: env.AUTH_SECRET });
  if (!token?.sub) return null;
  const person = await findPerson(reader(), token.sub);
  if (!person || person.disabled || person.sessionVersion !== token.version) return null;
  return { id: person.id, name: person.name, roles: person.roles, topicIds: person.topicIds };
});
