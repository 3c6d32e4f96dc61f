import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { derivedKey } from "@/lib/platform/derived-key";
import { printScope } from "./model";
import { requestSchema, type SubscriptionRequest } from "./schema";

const cipher = "aes-256-gcm";
const [nonceLength, tagLength] = [12, 16];

/**
 * Returns a request as the token of the link that confirms it. Nothing is stored before it comes back, and nobody can read the
 * address in it or make one.
 */
export function confirmationToken({ scope, ...request }: SubscriptionRequest): string {
  const nonce = randomBytes(nonceLength);
  const encrypting = createCipheriv(cipher, key(), nonce);
  const text = JSON.stringify({ ...request, scope: printScope(scope) });
  const sealed = Buffer.concat([encrypting.update(text, "utf8"), encrypting.final()]);
  return Buffer.concat([nonce, encrypting.getAuthTag(), sealed]).toString("base64url");
}

/** Returns the request that a token carries; null if it was not made here, or its time is over. */
export function requestIn(token: string, now: Date): SubscriptionRequest | null {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length <= nonceLength + tagLength) return null;
  const text = decrypted(bytes);
  const request = text === null ? null : requestSchema.safeParse(JSON.parse(text));
  return request?.success && request.data.until > now.getTime() ? request.data : null;
}

function decrypted(bytes: Buffer): string | null {
  try {
    const decrypting = createDecipheriv(cipher, key(), bytes.subarray(0, nonceLength), {
      authTagLength: tagLength,
    }).setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
    const text = decrypting.update(bytes.subarray(nonceLength + tagLength));
    return Buffer.concat([text, decrypting.final()]).toString("utf8");
  } catch {
    return null;
  }
}

const key = () => derivedKey("annals confirmations of subscriptions");
