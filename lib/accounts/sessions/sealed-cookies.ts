import "server-only";
import { decode, encode, type JWT } from "next-auth/jwt";
import { env } from "@/lib/platform/env";

const isSecure = env.APP_URL?.startsWith("https:") ?? false;

const day = 24 * 60 * 60;

/** Cookies with their lifetimes in seconds. */
export const lifetimes = {
  session: env.SESSION_LIFETIME * 60 * 60,
  pending: 10 * 60,
  device: 180 * day,
  /** What a visit to the OpenID Connect provider is for. */
  linking: 10 * 60,
};

export type SealedCookie = keyof typeof lifetimes;

export const cookieOptions = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure } as const;

/** With https, the __Host- prefix keeps other hosts of the domain from setting the cookie. */
export function cookieName(seal: SealedCookie): string {
  return `${isSecure ? "__Host-" : ""}annals.${seal}`;
}

/**
 * Each kind has its own key, so that a cookie of one kind cannot be passed off as another. Reads the secret late,
 * because the server creates it on first start, after the settings were parsed.
 */
const keyOf = (seal: SealedCookie) => ({
  secret: process.env.AUTH_SECRET ?? "",
  salt: seal === "session" ? "" : seal,
});

export function seal(seal: SealedCookie, note: JWT): Promise<string> {
  return encode({ ...keyOf(seal), token: note, maxAge: lifetimes[seal] });
}

export async function unseal(seal: SealedCookie, value: string | undefined): Promise<JWT | null> {
  return value ? decode({ ...keyOf(seal), token: value }).catch(() => null) : null;
}
