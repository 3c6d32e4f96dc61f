import type { IncomingHttpHeaders } from "node:http";
import { parseCookie } from "cookie";
import { sealVerifier } from "@/lib/accounts/sessions/verify-seal";

/**
 * Returns a test for requests of browsers in which somebody has signed in: one that carries a session, or the cookie of a known
 * device. Their seals are opened, since anybody can send a cookie of that name.
 */
export function knownBrowsers(secret: string): (request: { headers: IncomingHttpHeaders }) => boolean {
  const verifiers = { session: sealVerifier(secret, ""), device: sealVerifier(secret, "device") };
  return ({ headers }) => {
    if (!headers.cookie?.includes("annals.")) return false;
    const cookies = parseCookie(headers.cookie);
    return (["session", "device"] as const).some((name) => {
      const value = cookies[`annals.${name}`] ?? cookies[`__Host-annals.${name}`];
      return value !== undefined && verifiers[name](value);
    });
  };
}
