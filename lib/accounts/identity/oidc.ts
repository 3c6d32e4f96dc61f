import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { cookies } from "next/headers";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { acceptByIdentity, linkIdentity } from "./commands";
import { findIdentityOwner, type Identity } from "../identities-repository";
import { findLink } from "../links/repository";
import { findPerson } from "../repository";
import { actorOf, passwordLasts } from "../sessions/session";
import { clearCookie, readCookie } from "../sessions/cookie-store";
import { currentSession } from "../sessions/current-session";
import { recordSignIn } from "../sign-in/commands";

export type Claims = { iss?: string; sub?: string; auth_time?: number };

/** What the provider is called on the screen; null where none is set up. */
export function providerName(): string | null {
  return env.OIDC_ISSUER && env.OIDC_CLIENT_ID ? env.OIDC_NAME : null;
}

/** The OpenID Connect provider of the settings, if there is one. */
export function openIdProviders(): OAuthConfig<Claims>[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID) return [];
  return [
    {
      id: "oidc",
      name: env.OIDC_NAME,
      type: "oauth",
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      ...(OIDC_CLIENT_SECRET
        ? { clientSecret: OIDC_CLIENT_SECRET }
        : { client: { token_endpoint_auth_method: "none" } }),
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      // Whoever proved themselves to the provider long ago is asked anew: it stands in for giving the password.
      authorization: { params: { scope: "openid", max_age: passwordLasts } },
      profile: (claims) => ({ id: claims.sub ?? "" }),
    },
  ];
}

export function identityOf({ iss = "", sub = "" }: Claims): Identity {
  return { issuer: iss, subject: sub };
}

/**
 * Decides about who comes back from the provider: true lets them in, an address leads elsewhere. Only issuer and
 * subject are believed; an e-mail address alone is never taken for an account.
 */
export async function admit(claims: Claims): Promise<true | string> {
  const linking = await readCookie("linking");
  await clearCookie("linking");
  if (linking?.kind === "account") return linkToAccount(claims, String(linking.sub));
  if (linking?.kind === "invitation") {
    const refused = await takeUpInvitation(claims, String(linking.token));
    if (refused) return refused;
  }
  const owner = await findIdentityOwner(reader(), identityOf(claims));
  const person = owner && (await findPerson(reader(), owner));
  if (!person) return localised("/sign-in?trouble=unknownIdentity");
  const signedIn = await recordSignIn({ by: "identity" }, actorOf(person));
  return signedIn.ok ? true : localised("/sign-in?trouble=unknownIdentity");
}

async function linkToAccount(claims: Claims, personId: string): Promise<string> {
  const session = await currentSession();
  if (session?.person.id !== personId) return localised("/sign-in?from=/desk/account");
  const linked = await linkIdentity(identityOf(claims), actorOf(session.person));
  return localised(`/desk/account?identity=${linked.ok ? "linked" : "taken"}`);
}

async function takeUpInvitation(claims: Claims, token: string): Promise<string | null> {
  const link = await findLink(reader(), token);
  const person = link && (await findPerson(reader(), link.personId));
  const taken = person && (await acceptByIdentity({ ...identityOf(claims), token }, actorOf(person)));
  if (taken?.ok) return null;
  return localised(`/sign-in?trouble=${taken?.error.code === "CONFLICT" ? "identityTaken" : "linkGone"}`);
}

// The language is that of the page the person set out from, which next-auth remembers.
async function localised(path: string): Promise<string> {
  const jar = await cookies();
  const from = ["", "__Secure-"].map((prefix) => jar.get(`${prefix}next-auth.callback-url`)?.value ?? "");
  return from.some((url) => URL.canParse(url) && /^\/en(\/|$)/.test(new URL(url).pathname))
    ? `/en${path}`
    : path;
}
