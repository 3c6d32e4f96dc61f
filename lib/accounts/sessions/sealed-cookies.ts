import "server-only";
import { decode, encode, type JWT } from "next-auth/jwt";
import { env } from "@/lib/platform/env";

const isSecure = env.APP_URL?.startsWith("https:") ?? false;

const day = 24 * 60 * 60;

/** What a browser keeps for us, and for how many seconds at most. */
export const lifetimes = {
  session: day / 2,
  /** The password was right, and the code of the second factor is still to come. */
  pending: 10 * 60,
  /** An account has signed in here before. */
  device: 180 * day,
  /** Whose account an identity of the OpenID Connect provider shall be linked with. */
  linking: 10 * 60,
};

export type SealedCookie = keyof typeof lifetimes;

export const cookieOptions = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure } as const;

/** Under https no other host of the domain can set such a cookie. */
export function cookieName(seal: SealedCookie): string {
  return `${isSecure ? "__Host-" : ""}annals.${seal}`;
}

/**
 * Encrypted, each kind under a key of its own: what was made for one purpose opens nothing else. The secret is read
 * late, since the server makes it at its first start, after the settings were parsed.
 */
const keyOf = (seal: SealedCookie) => ({
  secret: process.env.AUTH_SECRET ?? "",
  salt: seal === "session" ? "" : seal,
});

export function seal(seal: SealedCookie, note: JWT): Promise<string> {
  return encode({ ...keyOf(seal), token: note, maxAge: lifetimes[seal] });
}

/** The note under a seal; null when there is none, or it is stale or not ours. */
export async function unseal(seal: SealedCookie, value: string | undefined): Promise<JWT | null> {
  return value ? decode({ ...keyOf(seal), token: value }).catch(() => null) : null;
}
