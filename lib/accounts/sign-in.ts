import "server-only";
import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { type Person, sameAddress } from "./model";
import { isPassword } from "./passwords";
import { isSecure, sessionCookie } from "./session-cookie";
import { findPasswordHash, findPersonByEmail } from "./repository";

// By account and address together, so that a stranger's attempts do not lock the owner out.
const attempts = new RateLimiterMemory({ points: 10, duration: 15 * 60 });

async function personWith(email: string, password: string): Promise<Person | null> {
  const person = await findPersonByEmail(reader(), email);
  const passwordHash = person && (await findPasswordHash(reader(), person.id));
  const isRight = await isPassword(passwordHash, password);
  return isRight && person && !person.disabled ? person : null;
}

/** next-auth's settings: e-mail and password, the session in a signed cookie that names the session version. */
export const authOptions: AuthOptions = {
  secret: env.AUTH_SECRET,
  session: { strategy: "jwt", maxAge: 12 * 60 * 60 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  cookies: {
    sessionToken: {
      name: sessionCookie,
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure },
    },
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(credentials, request) {
        const { email = "", password = "" } = credentials ?? {};
        if (email.length > 200 || password.length > 200) return null;
        const address: unknown = request.headers?.["x-forwarded-for"] ?? "";
        const key = `${sameAddress(email)}|${String(address)}`;
        const isAllowed = await attempts.consume(key).catch(() => null);
        if (!isAllowed) throw new Error("TooManyAttempts");
        const person = await personWith(email, password);
        if (!person) return null;
        await attempts.delete(key);
        return { id: person.id, email: person.email, name: person.name, version: person.sessionVersion };
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      if (user) token.version = (user as { version?: number }).version;
      return token;
    },
  },
};
