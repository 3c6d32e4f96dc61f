import "server-only";
import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { findIdentityOwner } from "../identities-repository";
import { findPerson } from "../repository";
import { cookieName, cookieOptions, lifetimes } from "../sessions/sealed-cookies";
import { startSession } from "../sessions/current-session";
import type { AttemptResult } from "../sign-in/attempt-limits";
import { checkCode, checkPassword, completePasswordStep } from "../sign-in/check-credentials";
import { clientPlaceOf } from "../sign-in/client-place";
import { admitIdentity, type Claims, identityOf, openIdProviders, passwordTimeOf } from "./oidc";

type User = { id: string; isShort?: boolean };

// For programs, which send password and code in one request; the sign-in page asks for them one after the other.
async function authorize(credentials: Partial<Record<"email" | "password" | "code", string>> = {}) {
  const { email = "", password = "", code = "" } = credentials;
  const place = await clientPlaceOf(email);
  const entered = await checkPassword({ email, password }, place);
  if (!entered.ok) return refused(entered);
  const { person, isShort } = entered.value;
  if ((await completePasswordStep(entered.value, "password")) === "code") {
    const second = await checkCode(person, code, place);
    if (!second.ok) return refused(second);
  }
  return { id: person.id, isShort } satisfies User;
}

type Failed = Extract<AttemptResult<unknown>, { ok: false }>;

function refused({ minutes, refusal }: Failed): null {
  if (refusal) throw new Error("Unavailable");
  if (minutes !== null) throw new Error("TooManyAttempts");
  return null;
}

/** Settings of next-auth, which speaks OpenID Connect and signs programs in; the sessions are our own. */
export const authOptions: AuthOptions = {
  secret: env.AUTH_SECRET,
  session: { strategy: "jwt", maxAge: lifetimes.session },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  cookies: { sessionToken: { name: cookieName("session"), options: cookieOptions } },
  providers: [
    Credentials({ credentials: { email: {}, password: {}, code: {} }, authorize }),
    ...openIdProviders(),
  ],
  callbacks: {
    signIn: ({ account, profile }) =>
      account?.provider === "oidc" ? admitIdentity(profile as Claims) : true,
    async jwt({ token, user, account, profile }) {
      if (!account) return token;
      const claims = (profile ?? {}) as Claims;
      const isFromProvider = account.provider === "oidc";
      const id = isFromProvider ? await findIdentityOwner(reader(), identityOf(claims)) : user.id;
      const person = id && (await findPerson(reader(), id));
      if (!person) throw new Error("Nobody was signed in.");
      return startSession(
        person,
        isFromProvider
          ? { isShort: false, passwordAt: passwordTimeOf(claims) }
          : { isShort: (user as User).isShort ?? false, passwordAt: new Date() },
      );
    },
  },
};
