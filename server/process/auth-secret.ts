import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The key that signs sessions, kept beside the database. Made on the first start; deleting it ends every session. */
export function authSecret(databaseFile: string): string {
  const file = join(dirname(databaseFile), "auth-secret");
  try {
    // Never overwrites: two first starts at once must agree on one key.
    writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}
