import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { derivedKey } from "@/lib/platform/derived-key";

const cipher = "aes-256-gcm";
const version = "v1";
const clearSecret = /^[A-Z2-7]{32}$/;

/**
 * Encrypts the secret of a second factor for the database, as `v1.NONCE.TEXT.TAG` in base64url. It can be read under the same
 * AUTH_SECRET and for the same person only.
 */
export function encryptSecret(secret: string, personId: string): string {
  const nonce = randomBytes(12);
  const encrypting = createCipheriv(cipher, encryptionKey(), nonce).setAAD(Buffer.from(personId));
  const text = Buffer.concat([encrypting.update(secret, "utf8"), encrypting.final()]);
  const parts = [nonce, text, encrypting.getAuthTag()].map((part) => part.toString("base64url"));
  return [version, ...parts].join(".");
}

/** Returns the secret. Null if it was encrypted under another AUTH_SECRET or for another person, or was altered. */
export function decryptSecret(stored: string, personId: string): string | null {
  if (isClear(stored)) return stored;
  const [name, ...parts] = stored.split(".");
  const [nonce, text, tag] = parts.map((part) => Buffer.from(part, "base64url"));
  if (name !== version || !nonce || !text || tag?.length !== 16) return null;
  try {
    const decrypting = createDecipheriv(cipher, encryptionKey(), nonce, { authTagLength: 16 });
    decrypting.setAAD(Buffer.from(personId)).setAuthTag(tag);
    return Buffer.concat([decrypting.update(text), decrypting.final()]).toString("utf8");
  } catch {
    return null;
  }
}

/** Whether a stored secret is from a version that did not encrypt them. */
export function isClear(stored: string): boolean {
  return clearSecret.test(stored);
}

const encryptionKey = () => derivedKey("annals second factor secrets");
