import { createDecipheriv, hkdfSync } from "node:crypto";

/** What a cookie was sealed with. `exp` is when it becomes invalid, in seconds. */
export type Opened = { exp?: unknown } & Record<string, unknown>;

/**
 * Returns a function that opens the value of a cookie that was sealed here (`sealed-cookies`) under this salt; null if it was not,
 * or is no longer valid. The key is derived once; next-auth derives it for every request. Next-auth need not be loaded either, so
 * that the public thread can tell who has signed in here.
 */
export function sealOpener(secret: string, salt: string): (value: string) => Opened | null {
  // The key that next-auth derives, and the form that RFC 7516 gives: header, no key, nonce, ciphertext, tag.
  const use = `NextAuth.js Generated Encryption Key${salt ? ` (${salt})` : ""}`;
  const key = Buffer.from(hkdfSync("sha256", secret, salt, use, 32));
  return (value) => {
    const [header = "", , nonce = "", sealed = "", tag = ""] = value.split(".");
    try {
      const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64url"), {
        authTagLength: 16,
      });
      decipher.setAAD(Buffer.from(header)).setAuthTag(Buffer.from(tag, "base64url"));
      const text =
        decipher.update(Buffer.from(sealed, "base64url"), undefined, "utf8") + decipher.final("utf8");
      const opened = JSON.parse(text) as Opened;
      return Number(opened.exp) > Date.now() / 1000 ? opened : null;
    } catch {
      return null;
    }
  };
}
