import "server-only";
import { providerName } from "./oidc";

/** For programs, which send password and code in one request. */
const forPrograms = { GET: ["csrf"], POST: ["callback/credentials"] };

/** For a visit to the provider, with next-auth's script. `signin` and `error` only lead to our own sign-in page. */
const forProvider = { GET: ["providers", "callback/oidc", "signin", "error"], POST: ["signin/oidc"] };

/**
 * Whether an address below /api/auth is answered. Of next-auth's pages and addresses only those are that signing in needs:
 * sessions are our own, and so is signing out.
 */
export function isAnswered(
  method: "GET" | "POST",
  address: string,
  hasProvider = providerName() !== null,
): boolean {
  return forPrograms[method].includes(address) || (hasProvider && forProvider[method].includes(address));
}
