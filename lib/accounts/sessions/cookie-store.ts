import "server-only";
import { cookies } from "next/headers";
import type { JWT } from "next-auth/jwt";
import { cookieName, cookieOptions, lifetimes, type Seal, sealed, unsealed } from "./sealed-cookies";

/** Has the browser keep a note under seal. */
export async function keep(seal: Seal, note: JWT): Promise<void> {
  (await cookies()).set(cookieName(seal), await sealed(seal, note), {
    ...cookieOptions,
    maxAge: lifetimes[seal],
  });
}

/** The note that the browser brought back. */
export async function kept(seal: Seal): Promise<JWT | null> {
  return unsealed(seal, (await cookies()).get(cookieName(seal))?.value);
}

export async function forget(seal: Seal): Promise<void> {
  (await cookies()).delete({ name: cookieName(seal), path: "/", secure: cookieOptions.secure });
}
