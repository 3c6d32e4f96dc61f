import "server-only";
import { encode, type JWT } from "next-auth/jwt";
import { env } from "@/lib/platform/env";
import { sealOpener } from "./seal-opener";

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

const openers = new Map<string, ReturnType<typeof sealOpener>>();

export function unseal(kind: SealedCookie, value: string | undefined): JWT | null {
  if (!value) return null;
  const { secret, salt } = keyOf(kind);
  const name = `${salt} ${secret}`;
  const open = openers.get(name) ?? sealOpener(secret, salt);
  openers.set(name, open);
  return open(value);
}
