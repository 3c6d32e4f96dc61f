import { env } from "@/lib/platform/env";
import { singleton } from "@/lib/platform/singleton";

/** `get` takes header names in lower case. */
export type RequestHeaders = { get: (name: string) => string | null };

/**
 * The origin that the operator set by APP_URL. Kept for the whole process from the moment the server is loaded: afterwards it gives
 * APP_URL a value itself, which its pages must not take for the operator's.
 */
const configured = singleton("configured origin", () => ({
  origin: env.APP_URL === undefined ? null : new URL(env.APP_URL).origin,
}));

/**
 * Returns the origin of our own pages: that of APP_URL, or else the request's own scheme and Host. Only where proxies are trusted does
 * X-Forwarded-Proto say the scheme; X-Forwarded-Host is never believed.
 */
export function ownOrigin(
  head: RequestHeaders,
  { origin = configured.origin, proxies = env.TRUST_PROXY } = {},
): string | null {
  if (origin !== null) return origin;
  const forwarded = proxies > 0 ? head.get("x-forwarded-proto")?.split(",").at(-1)?.trim() : null;
  const address = `${forwarded === "https" ? "https" : "http"}://${head.get("host") ?? ""}`;
  return URL.canParse(address) ? new URL(address).origin : null;
}
