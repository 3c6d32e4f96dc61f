import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { cookies } from "next/headers";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import type { RefusalCode } from "@/lib/platform/result";
import { findIdentityOwner, type Identity } from "../identities-repository";
import { findLink } from "../links/repository";
import { findPerson } from "../repository";
import { clearCookie, readCookie } from "../sessions/cookie-store";
import { currentSession } from "../sessions/current-session";
import { actorOf, reauthenticateAfter } from "../sessions/session";
import { noteSignIn } from "../sign-in/note-sign-in";
import { acceptByIdentity, linkIdentity } from "./commands";

export type Claims = { iss?: string; sub?: string; auth_time?: number };

/** Returns the provider's display name, or null if no provider is configured. */
export function providerName(): string | null {
  return env.OIDC_ISSUER && env.OIDC_CLIENT_ID ? env.OIDC_NAME : null;
}

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
      // Makes the provider ask for the password again after this time, since signing in there counts as giving it.
      authorization: { params: { scope: "openid", max_age: reauthenticateAfter } },
      profile: (claims) => ({ id: claims.sub ?? "" }),
    },
  ];
}

/** When the person gave the password at the provider. Null, which counts as long ago, if the provider does not say. */
export function passwordTimeOf({ auth_time }: Claims): Date | null {
  const at = new Date(typeof auth_time === "number" ? auth_time * 1000 : Number.NaN);
  return Number.isNaN(at.getTime()) ? null : at;
}

export function identityOf({ iss = "", sub = "" }: Claims): Identity {
  return { issuer: iss, subject: sub };
}

/**
 * Handles a return from the provider: true signs the person in, an address redirects. Only issuer and subject
 * identify an account, never the e-mail address, which a provider may not have verified.
 */
export async function admitIdentity(claims: Claims): Promise<true | string> {
  const linking = await readCookie("linking");
  await clearCookie("linking");
  if (linking?.kind === "account") return linkToAccount(claims, String(linking.sub));
  if (linking?.kind === "invitation") {
    const refused = await acceptInvitation(claims, String(linking.token));
    if (refused) return refused;
  }
  const owner = await findIdentityOwner(reader(), identityOf(claims));
  const person = owner && (await findPerson(reader(), owner));
  if (!person) return localised("/sign-in?trouble=unknownIdentity");
  return (await noteSignIn(person, "identity")) ? true : localised("/sign-in?trouble=unknownIdentity");
}

async function linkToAccount(claims: Claims, personId: string): Promise<string> {
  const session = await currentSession();
  if (session?.person.id !== personId) return localised("/sign-in?from=/desk/account");
  const linked = await linkIdentity(identityOf(claims), actorOf(session.person));
  const outcome = linked.ok ? "linked" : linked.error.code === "UNAVAILABLE" ? "unavailable" : "taken";
  return localised(`/desk/account?identity=${outcome}`);
}

async function acceptInvitation(claims: Claims, token: string): Promise<string | null> {
  const link = await findLink(reader(), token);
  const person = link && (await findPerson(reader(), link.personId));
  const accepted = person && (await acceptByIdentity({ ...identityOf(claims), token }, actorOf(person)));
  if (accepted?.ok) return null;
  const troubles: Partial<Record<RefusalCode, string>> = {
    CONFLICT: "identityTaken",
    UNAVAILABLE: "unavailable",
  };
  const trouble = (accepted && troubles[accepted.error.code]) ?? "linkGone";
  return localised(`/sign-in?trouble=${trouble}`);
}

// Uses the language of the page the person came from, which next-auth remembers in its callback cookie.
async function localised(path: string): Promise<string> {
  const jar = await cookies();
  const from = ["", "__Secure-"].map((prefix) => jar.get(`${prefix}next-auth.callback-url`)?.value ?? "");
  return from.some((url) => URL.canParse(url) && /^\/en(\/|$)/.test(new URL(url).pathname))
    ? `/en${path}`
    : path;
}
