import "server-only";
import { hkdfSync } from "node:crypto";

/** Returns a key of 32 bytes for one purpose, derived from AUTH_SECRET. Throws where that is not set. */
export function derivedKey(purpose: string): Buffer {
  // Read late, because the server creates the secret on first start, after the settings were parsed.
  const { AUTH_SECRET } = process.env;
  if (!AUTH_SECRET) throw new Error("AUTH_SECRET is not set.");
  return Buffer.from(hkdfSync("sha256", AUTH_SECRET, "", purpose, 32));
}
