import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { derivedKey } from "@/lib/platform/derived-key";

type Linked = { id: string; tokenHash: string };

/**
 * Returns the token of the link that a reminder carries, and what is returned by mail. The token made with the hand-over is not stored, so this one is derived
 * from the hand-over and from the hash of that token: a new link ends it too, and it cannot be made without AUTH_SECRET.
 */
export function reminderToken({ id, tokenHash }: Linked): string {
  return `${id}${signatureOf(id, tokenHash).toString("base64url")}`;
}

/** Returns the id of the hand-over that a reminder's token names; null for a token of any other shape. */
export function namedIn(token: string): string | null {
  return /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[\w-]{43}$/.exec(token)?.[1] ?? null;
}

export function isReminderToken(token: string, { id, tokenHash }: Linked): boolean {
  const signature = Buffer.from(token.slice(id.length), "base64url");
  const expected = signatureOf(id, tokenHash);
  return signature.length === expected.length && timingSafeEqual(signature, expected);
}

function signatureOf(id: string, tokenHash: string): Buffer {
  return createHmac("sha256", derivedKey("annals links in reminders")).update(`${id} ${tokenHash}`).digest();
}
