import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { derivedKey } from "@/lib/platform/derived-key";

/**
 * Returns the token of the link with which a subscriber sees and ends the subscription. It is not stored: it is derived from
 * the id, which is drawn anew when somebody who has left subscribes again.
 */
export function subscriberToken(id: string): string {
  return `${id}${signatureOf(id).toString("base64url")}`;
}

/** Returns the id of the subscriber whose token it is; null for what was not made here. */
export function subscriberIdIn(token: string): string | null {
  const id = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[\w-]{43}$/.exec(token)?.[1];
  if (id === undefined) return null;
  const [given, expected] = [Buffer.from(token.slice(id.length), "base64url"), signatureOf(id)];
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
}

function signatureOf(id: string): Buffer {
  return createHmac("sha256", derivedKey("annals links of subscribers")).update(id).digest();
}
