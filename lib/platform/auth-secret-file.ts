import { dirname, join } from "node:path";

/** The file beside the database that holds the key which signs sessions, where AUTH_SECRET is not set. */
export function authSecretFile(databaseFile: string): string {
  return join(dirname(databaseFile), "auth-secret");
}
