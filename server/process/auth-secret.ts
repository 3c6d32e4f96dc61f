import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { authSecretFile } from "@/lib/platform/auth-secret-file";

/**
 * Returns the key that signs sessions, from a file beside the database that is created on the first start. Deleting the
 * file ends every session.
 */
export function authSecret(databaseFile: string): string {
  const file = authSecretFile(databaseFile);
  try {
    // Never overwrites, so that two first starts at the same time agree on one key.
    writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}
