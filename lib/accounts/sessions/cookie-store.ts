import "server-only";
import { cookies } from "next/headers";
import type { JWT } from "next-auth/jwt";
import { cookieName, cookieOptions, lifetimes, type SealedCookie, seal, unseal } from "./sealed-cookies";

export async function setCookie(kind: SealedCookie, note: JWT): Promise<void> {
  (await cookies()).set(cookieName(kind), await seal(kind, note), {
    ...cookieOptions,
    maxAge: lifetimes[kind],
  });
}

export async function readCookie(kind: SealedCookie): Promise<JWT | null> {
  return unseal(kind, (await cookies()).get(cookieName(kind))?.value);
}

export async function clearCookie(kind: SealedCookie): Promise<void> {
  (await cookies()).delete({ name: cookieName(kind), path: "/", secure: cookieOptions.secure });
}
