import "server-only";
import { env } from "@/lib/platform/env";

export const isSecure = env.APP_URL?.startsWith("https:") ?? false;

/** The cookie that holds a session. Under https no other host of the domain can set it. */
export const sessionCookie = isSecure ? "__Host-annals.session" : "annals.session";
