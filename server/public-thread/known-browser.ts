import type { IncomingHttpHeaders } from "node:http";
import { parseCookie } from "cookie";
import { sealOpener } from "@/lib/accounts/sessions/seal-opener";

/**
 * Returns a test for requests of browsers in which somebody has signed in: one that carries a session, or the cookie of a known
 * device. Their seals are opened, since anybody can send a cookie of that name.
 */
export function knownBrowsers(secret: string): (request: { headers: IncomingHttpHeaders }) => boolean {
  const open = { session: sealOpener(secret, ""), device: sealOpener(secret, "device") };
  return ({ headers }) => {
    if (!headers.cookie?.includes("annals.")) return false;
    const cookies = parseCookie(headers.cookie);
    return (["session", "device"] as const).some((name) => {
      const value = cookies[`annals.${name}`] ?? cookies[`__Host-annals.${name}`];
      return value !== undefined && open[name](value) !== null;
    });
  };
}
