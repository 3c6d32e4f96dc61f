import { createDecipheriv, hkdfSync } from "node:crypto";

/**
 * Returns a function that tells whether the value of a cookie was sealed here (`sealed-cookies`) and is still valid, without
 * loading next-auth: the thread that owns the port asks it of each request that is not prepared. It says nothing about whether
 * the session has been ended since.
 */
export function sealVerifier(secret: string, salt: "" | "device"): (value: string) => boolean {
  // The key that next-auth derives, and the form that RFC 7516 gives: header, no key, nonce, ciphertext, tag.
  const use = `NextAuth.js Generated Encryption Key${salt ? ` (${salt})` : ""}`;
  const key = Buffer.from(hkdfSync("sha256", secret, salt, use, 32));
  const payloadOf = (value: string): { exp?: unknown } | null => {
    const [header = "", , nonce = "", sealed = "", tag = ""] = value.split(".");
    try {
      const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64url"), {
        authTagLength: 16,
      });
      decipher.setAAD(Buffer.from(header)).setAuthTag(Buffer.from(tag, "base64url"));
      const text =
        decipher.update(Buffer.from(sealed, "base64url"), undefined, "utf8") + decipher.final("utf8");
      return JSON.parse(text) as { exp?: unknown };
    } catch {
      return null;
    }
  };
  return (value) => Number(payloadOf(value)?.exp) > Date.now() / 1000;
}
