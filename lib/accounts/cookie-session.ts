import "server-only";
import { getToken } from "next-auth/jwt";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { findPerson } from "./repository";
import { sessionCookie } from "./session-cookie";

type TokenRequest = Parameters<typeof getToken>[0]["req"];

/**
 * Who is signed in by these cookies, as the database knows them now; null for nobody. The cookie alone is not
 * believed: a disabled person and an older session version end at once.
 */
export async function actorOfCookies(cookies: Record<string, string>): Promise<Actor | null> {
  const req = { cookies, headers: {} } as unknown as TokenRequest;
  // Read late: the server makes the secret at its first start, after the settings were parsed.
  const token = await getToken({ req, cookieName: sessionCookie, secret: process.env.AUTH_SECRET });
  if (!token?.sub) return null;
  const person = await findPerson(reader(), token.sub);
  if (!person || person.disabled || person.sessionVersion !== token.version) return null;
  return { id: person.id, name: person.name, roles: person.roles, topicIds: person.topicIds };
}
